create domain size as text;
create table box (id int primary key, outside size, all_of size[]);
