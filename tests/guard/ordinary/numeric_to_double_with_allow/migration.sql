-- lossless: allow t.v, floats will do, at most 2
alter table t alter v type double precision;
