create table post (id int primary key, tags text[] not null);
insert into post values (1, '{b,a}'), (2, '{c}');
