create table learner (id bigint primary key, essay text, photo bytea, n int);
alter table learner alter column essay set storage external, alter column photo set compression pglz;
alter table learner alter column n set statistics 250, alter column n set (n_distinct = 5, n_distinct_inherited = 7);
