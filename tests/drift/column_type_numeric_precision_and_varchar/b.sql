create table learner (id bigint primary key, mark numeric(8,2) not null default 0, name text, code char(5), bits bit(4), flags bit varying, pause interval);
