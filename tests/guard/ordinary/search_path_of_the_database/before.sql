create schema app;
create table app.person (id int primary key, name text);
insert into app.person values (1, 'Ada');
