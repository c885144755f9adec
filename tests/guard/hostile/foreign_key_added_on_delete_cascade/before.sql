create table parent (id int primary key);
create table child (id int primary key, parent_id int);
insert into parent values (1);
insert into child values (1, 1);
