create type mood as enum ('a');
create domain age as int;
create type size as (w int);
