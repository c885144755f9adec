insert into part values ('S');
