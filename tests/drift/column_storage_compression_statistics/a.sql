create table learner (id bigint primary key, essay text, photo bytea, n int);
