create type state as enum ('new', 'done');
create domain d as state;
create table task (id int primary key, states d[]);
insert into task values (1, array['new', 'done']::d[]);
