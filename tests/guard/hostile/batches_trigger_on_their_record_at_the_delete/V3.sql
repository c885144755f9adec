create table spare (id int);
