create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create language sly handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create function tidy() returns int language sly as 'begin return 1; end';
