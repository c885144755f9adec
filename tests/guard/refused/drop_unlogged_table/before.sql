create unlogged table cache (id int primary key, v text);
insert into cache values (1, 'x');
