create table learner (id bigint primary key, surname text default 'x' not null, name text not null);
