create table a (id int primary key, b_id int);
create table b (id int primary key, a_id int not null references a);
alter table a add foreign key (b_id) references b;
insert into a values (1, null);
insert into b values (1, 1);
update a set b_id = 1;
-- fix: 3 rows, 2 in all
update a set b_id = null;
delete from b;
delete from a;
