create table users (id int primary key, tags text[], flags boolean[], numbers int[] not null);
insert into users values (1, '{b,"a,b",b}', '{t,f}', '{}'), (2, '{}', null, '{3,1,null}'), (3, '{NULL,"NULL"}', '{t}', '{1}');
