create table cat (id int primary key, name text);
create table dog (id int primary key, name text);
insert into cat values (1, 'Tom'), (2, 'Kit');
insert into dog values (3, 'Rex');
