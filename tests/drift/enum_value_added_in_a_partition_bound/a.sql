create type size as enum ('S', 'M');
create table part (size size) partition by list (size);
create table part_s partition of part for values in ('S');
