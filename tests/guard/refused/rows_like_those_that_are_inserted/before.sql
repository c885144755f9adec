create table task (id int primary key, done boolean);
create table feature (id int primary key, enabled boolean);
insert into task values (1, true), (2, true);
