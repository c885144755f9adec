alter table t alter v type double precision;
