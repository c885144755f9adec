create extension hstore;
create table learner (id int primary key, v hstore, vs hstore[]);
insert into learner values (1, 'a=>1', array['b=>2'::hstore]);
