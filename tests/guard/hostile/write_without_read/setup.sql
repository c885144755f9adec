create schema hidden;
create table hidden.learner (id bigint primary key, chatname text);
insert into hidden.learner values (1, 'ada');
grant usage on schema hidden to hostile;
grant update on hidden.learner to hostile;
