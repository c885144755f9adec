create table x (id int);
vacuum;
