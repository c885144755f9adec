create table picture as select lo_from_bytea(0, 'abc') as loid;
