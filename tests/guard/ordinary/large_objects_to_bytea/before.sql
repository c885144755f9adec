create table picture (id int primary key, loid oid);
insert into picture select n, lo_from_bytea(0, ('pic' || n)::bytea) from generate_series(1, 2) n;
