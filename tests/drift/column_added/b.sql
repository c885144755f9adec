create table learner (id bigint primary key, name text not null, surname text);
