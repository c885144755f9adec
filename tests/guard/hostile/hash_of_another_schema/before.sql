create schema other;
create table public.learner (id bigint primary key, name text not null, chatname text);
insert into public.learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace');
create function other.set_config(text, text, boolean) returns text language sql as 'select $2';
create function other.hashtextextended(text, bigint) returns bigint language sql as 'select 0::bigint';
