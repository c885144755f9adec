-- lossless: allow learner, a test entry
delete from learner where id = 3;
