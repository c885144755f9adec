create table picture (id int primary key, loid oid);
insert into picture values (1, lo_from_bytea(0, 'abc')), (2, lo_from_bytea(0, 'def'));
