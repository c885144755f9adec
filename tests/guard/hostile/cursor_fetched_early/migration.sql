set lossless.relations = '0';
fetch 1 from lossless_before;
drop table learner;
