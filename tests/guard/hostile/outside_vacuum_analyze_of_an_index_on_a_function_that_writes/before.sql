create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create function really() returns void language sql as 'update public.learner set chatname = null';
create function lose(text) returns text immutable language plpgsql as $$ begin if $1 = 'Ada' and current_setting('lose.it', true) = 'yes' then perform public.really(); end if; return $1; end $$;
create index learner_lost on learner (lose(name));
