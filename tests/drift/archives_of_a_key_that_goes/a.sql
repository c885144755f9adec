create table a (id int primary key, code text unique, v text);
create table b (id int, v text, primary key (id, v));
