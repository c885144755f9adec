create table learner (id serial primary key, name text, first_name text);
insert into learner (name) values ('Ada'), ('Grace');
