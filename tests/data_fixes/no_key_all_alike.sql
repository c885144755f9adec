create table mark (learner text);
insert into mark values ('a'), ('a'), ('a');
-- fix: 3 rows, 3 in all
delete from mark where ctid = (select min(ctid) from mark);
insert into mark values ('a'), ('a');
