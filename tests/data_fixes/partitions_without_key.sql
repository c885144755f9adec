create table visit (id int, note text) partition by list (id);
create table visit_1 partition of visit for values in (1) partition by hash (note);
create table visit_1_a partition of visit_1 for values with (modulus 2, remainder 0);
create table visit_1_b partition of visit_1 for values with (modulus 2, remainder 1);
create table visit_2 partition of visit default;
insert into visit select n % 3, 'a' || n from generate_series(1, 30) as n;
-- fix: 13 rows, 23 in all
update visit set id = 1, note = 'moved' where id = 2;
delete from visit where id = 0 and note < 'a2';
