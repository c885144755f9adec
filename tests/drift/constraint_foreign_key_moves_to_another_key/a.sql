create table a (id int not null, v text);
create unique index a_old on a (id);
create table b (id int primary key, a int references a (id));
