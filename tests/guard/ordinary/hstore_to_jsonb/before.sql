create extension hstore;
create table t (id int primary key, v hstore);
insert into t values (1, 'a=>1, b=>NULL');
