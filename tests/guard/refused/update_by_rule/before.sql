create table a (id int primary key);
create table b (id int primary key, v text);
insert into b values (1, 'x');
create rule clean as on insert to a do also update b set v = 'y';
