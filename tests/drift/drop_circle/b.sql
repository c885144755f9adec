create table kept (id int primary key, v text);
