-- lossless: batches of 2 over learner.id
update learner set name = upper(name) || '' where learner.id > :after and learner.id <= :upto and name is null;
