create table b (id int primary key, v text);
insert into b values (1, 'x'), (2, 'y');
create function clean() returns void language sql as 'delete from b where id = 2';
