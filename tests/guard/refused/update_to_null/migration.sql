update learner set id_number = null where id = 2;
