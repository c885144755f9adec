create table n (id int primary key);
