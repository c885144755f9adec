create sequence s minvalue 0 start 0;
create table kind (id int primary key);
create table down (id int primary key);
