delete from learner a using learner b where a.id > b.id and a.name = b.name;
