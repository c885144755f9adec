create table users (id int primary key, tags text[], boxes text[], empty text[]);
insert into users values (1, '{a,b,b}', '{{a},{b}}', '{}'), (2, '{a}', '{c}', null);
