create table a (code text unique);
create table b (id int);
