create table learner (id bigint primary key, first_name text not null, chatname text, id_number text);
insert into learner values (1, 'Ada', 'ada', '0001015009087'), (2, 'Grace', 'Grace', '9912310042083'), (3, 'Linus', null, null);
alter table learner enable row level security;
alter table learner force row level security;
create policy others on learner using (id > 1);
do $$ begin if not exists (select from pg_roles where rolname = 'limited') then create role limited; end if; end $$;
grant all on schema public to limited;
alter table learner owner to limited;
