create table mark (learner text, points int);
insert into mark values ('a', 1), ('a', 1), ('a', 1), ('b', 2), (null, null);
-- fix: 3 rows, 2 in all
update mark set points = 5 where ctid = (select min(ctid) from mark);
delete from mark where ctid = (select max(ctid) from mark where learner = 'a');
delete from mark where learner is null;
