create table a (id int primary key, ok boolean); insert into a values (1, true), (2, null), (3, true);
