create table parent (code text primary key);
create table child (id int primary key, parent text references parent on update cascade);
insert into parent values ('a');
insert into child values (1, 'a');
