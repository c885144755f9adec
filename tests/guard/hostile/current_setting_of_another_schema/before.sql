create table public.learner (id bigint primary key, name text not null, chatname text);
insert into public.learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);

create schema other;
create function other.current_setting(text, boolean) returns text language sql as $$select '0'$$;
