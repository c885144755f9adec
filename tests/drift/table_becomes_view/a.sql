create table learner (id bigint primary key, name text);
create table raw (id bigint primary key, name text);
