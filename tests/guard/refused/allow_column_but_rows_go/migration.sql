-- lossless: allow learner.id_number, not needed
delete from learner where id = 3;
