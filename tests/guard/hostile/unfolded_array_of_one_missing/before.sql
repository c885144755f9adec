create table post (id int primary key, tags text[] not null);
insert into post values (1, '{a,b}'), (2, '{c}');
