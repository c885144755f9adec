create table public.learner (id bigint primary key, name text not null, chatname text);
insert into public.learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);

create schema other;
create function other.string_to_array(text, text) returns text[] language sql as $$select array['0']$$;
