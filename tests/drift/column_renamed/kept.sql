select l::text, (select count(*) from chatty) from learner l order by id
