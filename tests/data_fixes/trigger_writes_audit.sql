create table learner (id int primary key, name text);
create table audit (id bigint generated always as identity primary key, what text);
create table disabled (n int);
insert into learner values (1, 'a'), (2, 'b');
create function audit() returns trigger language plpgsql as $$begin insert into audit (what) values (tg_op || ' ' || coalesce(old.name, '')); return null; end$$;
create trigger audit after insert or update or delete on learner for each row execute function audit();
create trigger audit_off after update on learner for each row execute function audit();
alter table learner disable trigger audit_off;
create trigger audit_replica after update on learner for each row execute function audit();
alter table learner enable replica trigger audit_replica;
-- fix: 2 rows, 4 in all
update learner set name = 'A' where id = 1;
delete from learner where id = 2;
