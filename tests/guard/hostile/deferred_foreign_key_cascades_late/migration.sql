delete from parent;
insert into late values (1);
