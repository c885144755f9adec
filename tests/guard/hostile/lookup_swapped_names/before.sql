create table status (id int primary key, name text); create table job (id int primary key, status_id int references status);
insert into status values (1, 'open'), (2, 'done'); insert into job values (1, 1), (2, 2);
