create table learner (id int primary key, name text);
create table audit (what text);
insert into learner values (1, 'a');
create function audit() returns trigger language plpgsql as 'begin insert into audit values (new.name); return null; end';
create constraint trigger audit after update on learner deferrable initially deferred for each row execute function audit();
-- fix: 1 row, 2 in all
update learner set name = 'A';
