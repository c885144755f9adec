create extension citext;
create table learner (email citext primary key, name text);
insert into learner values ('ada', 'Ada');
