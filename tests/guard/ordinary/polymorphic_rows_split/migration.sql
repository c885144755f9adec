create table cat (id int primary key, name text);
create table dog (id int primary key, name text);
insert into cat select id, name from animal where kind = 'cat';
insert into dog select id, name from animal where kind = 'dog';
-- lossless: allow animal.kind, the table says it now
drop table animal;
