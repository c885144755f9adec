create table public.learner (id bigint primary key, name text not null, chatname text);
insert into public.learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);

create schema other;
create function other.set_config(text, text, boolean) returns text language sql as 'select $2';
create function other.is_null(text) returns boolean language sql as 'select false';
create function other.eq(text, text) returns boolean language sql as 'select true';
create operator other.= (leftarg = text, rightarg = text, procedure = other.eq);
