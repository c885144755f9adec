create type size as (width int, height int);
comment on column size.width is 'in cm';
create table box (id int primary key, outside size, all_of size[]);
