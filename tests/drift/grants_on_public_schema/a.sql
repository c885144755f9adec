create table t (id int);
grant create on schema public to public;
