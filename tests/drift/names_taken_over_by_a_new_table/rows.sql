insert into person (email) values ('a@b');
insert into kept values (1);
