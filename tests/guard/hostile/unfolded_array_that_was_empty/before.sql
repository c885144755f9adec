create table post (id int primary key, tags text[]);
insert into post values (1, '{}'), (2, null), (3, '{c}');
