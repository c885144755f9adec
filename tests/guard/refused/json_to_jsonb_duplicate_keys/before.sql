create table doc (id int primary key, body json);
insert into doc values (1, '{"b":1,"a":2,"a":3}');
