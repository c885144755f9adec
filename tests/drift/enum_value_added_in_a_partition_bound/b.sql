create type size as enum ('S', 'M', 'L');
create table part (size size) partition by list (size);
create table part_s partition of part for values in ('S');
create table part_l partition of part for values in ('L');
