delete from other;
insert into other values (1), (2);
