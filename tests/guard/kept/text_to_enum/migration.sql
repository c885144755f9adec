create type state as enum ('new', 'done');
alter table n alter column v type state using v::state;
