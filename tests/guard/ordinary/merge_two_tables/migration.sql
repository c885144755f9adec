create table pet (id int generated always as identity primary key, kind text not null, old_id int not null, name text, unique (kind, old_id));
insert into pet (kind, old_id, name) select 'cat', id, name from cat union all select 'dog', id, name from dog;
drop table cat;
drop table dog;
