create extension citext;
create table t (id int primary key, email text);
insert into t values (1, 'Ada@x.org');
