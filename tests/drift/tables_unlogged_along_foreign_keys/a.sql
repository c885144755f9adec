create unlogged table a (id int primary key);
create unlogged table b (id int primary key references a);
create unlogged table c (id int primary key references b);
create table z (id int primary key);
create table y (id int primary key references z);
