drop schema lossless_archive cascade;
delete from learner;
