create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create function lose() returns boolean language plpgsql as $$ begin if not exists (select from pg_cursors where name = 'lossless_before') then delete from learner; end if; return true; end $$;
alter table learner enable row level security;
alter table learner force row level security;
create policy p on learner using (lose());
