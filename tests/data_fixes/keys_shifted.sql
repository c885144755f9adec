create table seat (id int primary key, name text unique deferrable initially immediate);
insert into seat values (1, 'a'), (2, 'b'), (3, 'c');
-- fix: 3 rows, 4 in all
update seat set id = 4 where id = 3;
update seat set id = 3 where id = 2;
update seat set id = 2 where id = 1;
