drop table learner;
create table learner (id bigint primary key, first_name text not null, chatname text, id_number text);
