create table tag (id int primary key, name text);
insert into tag values (1, 'a'), (3, 'b');
