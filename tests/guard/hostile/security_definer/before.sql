create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create function tidy() returns void language sql security definer as 'update learner set chatname = null';
grant execute on function tidy() to hostile;
grant usage, create on schema public to hostile;
