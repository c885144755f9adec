-- lossless: batches of 2 over learner.id
update learner set name = name || '' where learner.id > :after and learner.id <= :upto;
