create type mood as enum ('ok', 'sad');
create table person (id int primary key, mood mood);
insert into person values (1, 'ok'), (2, null);
