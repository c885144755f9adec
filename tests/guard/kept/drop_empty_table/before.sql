create table n (id int primary key, v text);
