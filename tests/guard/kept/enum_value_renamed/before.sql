create type state as enum ('new', 'done');
create table task (id int primary key, state state);
insert into task values (1, 'new'), (2, 'done'), (3, 'new');
