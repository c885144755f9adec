create table learner (id int primary key, name text, updated_at timestamptz not null default now());
insert into learner values (1, 'a', '2020-01-01'), (2, 'b', '2020-01-01');
create function touch() returns trigger language plpgsql as 'begin new.updated_at := clock_timestamp(); return new; end';
create trigger touch before insert or update on learner for each row execute function touch();
alter table learner enable always trigger touch;
-- fix: 2 rows, 2 in all
update learner set name = 'A' where id = 1;
delete from learner where id = 2;
