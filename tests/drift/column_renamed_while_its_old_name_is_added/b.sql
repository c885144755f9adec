create table learner (id bigint primary key, full_name text not null, name varchar(5));
