create schema crm;
create table crm.client (id int primary key, name text);
create table crm.visit (id int primary key, note text);
