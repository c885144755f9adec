create table n (id int primary key, v text);
create sequence s;
insert into n values (1, 'a');
