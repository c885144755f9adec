create table ev (id int primary key, at bigint, ms bigint, tag text);
insert into ev values (1, 1700000000, 1700000000123, 'a'), (2, 0, null, 'b,"c'), (3, null, null, null);
