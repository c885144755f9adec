create table doc (id int primary key, body oid);
select lo_from_bytea(4711, 'one');
select lo_from_bytea(4712, 'two');
insert into doc values (1, 4711), (2, 4712);
