-- lossless: allow learner.learner, the column
delete from learner;
