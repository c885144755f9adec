create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create table spare (name text);
insert into spare values ('Ada');
create function really() returns void language sql as 'update public.learner set chatname = null';
create function lose(text) returns text immutable language plpgsql as $$ begin if $1 = 'Ada' then perform public.really(); end if; return $1; end $$;
