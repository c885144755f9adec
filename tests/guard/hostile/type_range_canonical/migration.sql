alter table learner alter v type int4range using v::int4range;
