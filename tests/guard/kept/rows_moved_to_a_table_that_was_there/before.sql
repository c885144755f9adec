create table people (id int primary key, name text, kind text);
create table student (id int primary key, name text);
insert into people values (1, 'Ada Lovelace', 'staff');
insert into student values (7, 'Grace Hopper'), (8, 'Linus');
