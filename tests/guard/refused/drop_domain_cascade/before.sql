create domain email as text check (value ~ '@');
create table person (id int primary key, email email);
insert into person values (1, 'a@b');
