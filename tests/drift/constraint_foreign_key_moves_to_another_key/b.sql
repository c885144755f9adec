create table a (id int not null, v text, constraint a_new unique (id));
create table b (id int primary key, a int references a (id));
