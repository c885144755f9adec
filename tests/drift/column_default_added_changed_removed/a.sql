create table learner (id bigint primary key, a int, b int default 1, c int default 3, d text default 'a''b\c', e timestamptz default now());
