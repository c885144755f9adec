create table learner (id bigint primary key, chatname text);
create view chatty as select chatname from learner;
