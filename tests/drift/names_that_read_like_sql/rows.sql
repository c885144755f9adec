insert into "Review items" values (1, 'a', 2);
insert into "drop table x" values (1, 2);
insert into "as select on table" values (1, 2);
