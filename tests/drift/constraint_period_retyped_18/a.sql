-- from 18
create extension btree_gist;
create table p (id int, valid daterange, constraint p_pk primary key (id, valid without overlaps));
create table c (p_id int, valid daterange, constraint c_p foreign key (p_id, period valid) references p (id, period valid));
