create table learner (id int primary key, name text, n int);
insert into learner values (1, 'a', 0);
create function again() returns trigger language plpgsql as
    'begin if new.n < 3 then begin update learner set n = new.n + 1; exception when division_by_zero then null; end; end if; return null; end';
create trigger again after update on learner for each row execute function again();
-- fix: 1 row, 1 in all
update learner set n = 1;
