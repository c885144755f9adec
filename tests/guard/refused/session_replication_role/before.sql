create table parent (id int primary key);
create table child (id int primary key, parent_id int references parent on delete cascade);
insert into parent values (1);
insert into child values (10, 1);
