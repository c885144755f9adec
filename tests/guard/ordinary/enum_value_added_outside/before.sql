create type mood as enum ('sad');
create table t (id int primary key, mood mood);
insert into t values (1, 'sad');
