create extension citext;
create table person (id int primary key, email citext);
insert into person values (1, 'A@b');
