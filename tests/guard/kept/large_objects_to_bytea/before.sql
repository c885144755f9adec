create table doc (id int primary key, body oid, title text);
insert into doc values (1, lo_from_bytea(0, 'one'), 'a'), (2, lo_from_bytea(0, 'two'), 'b'), (3, null, 'c');
