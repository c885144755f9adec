create table post (id int primary key, tags text[] not null);
insert into post values (1, '{{a,b},{c,d}}'), (2, '{c}');
