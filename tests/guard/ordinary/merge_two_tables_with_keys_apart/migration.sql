create table pet (id int primary key, kind text not null, name text);
insert into pet select id, 'cat', name from cat union all select id, 'dog', name from dog;
drop table cat;
drop table dog;
