create table learner (id int primary key, name text);
create view upper_learner as select id, upper(name) as name from learner;
create view plain_learner as select * from learner;
insert into learner values (1, 'a'), (2, 'b');
create function instead() returns trigger language plpgsql as 'begin update learner set name = lower(new.name) || ''!'' where id = new.id; return new; end';
create trigger instead instead of update on upper_learner for each row execute function instead();
-- fix: 2 rows, 2 in all
update upper_learner set name = 'X' where id = 1;
update plain_learner set name = 'y' where id = 2;
