create table parent (id int primary key);
create table child (id int primary key, parent_id int references parent);
create table grandchild (id int primary key, child_id int references child);
insert into parent values (1);
insert into child values (1, 1);
insert into grandchild values (1, 1);
