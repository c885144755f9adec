create table post (id int primary key, tags jsonb);
insert into post values (1, '["c","a","b"]'), (2, '["b","a"]');
