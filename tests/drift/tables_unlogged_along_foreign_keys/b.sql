create table a (id int primary key);
create table b (id int primary key references a);
create table c (id int primary key references b);
create unlogged table z (id int primary key);
create unlogged table y (id int primary key references z);
