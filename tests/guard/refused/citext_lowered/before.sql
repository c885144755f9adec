create extension citext;
create table u (id int primary key, email citext);
insert into u values (1, 'Ada@Example.org');
