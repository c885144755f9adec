create table "order, of .things" (id int primary key);
