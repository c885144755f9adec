create table x (i int);
select lo_from_bytea(4711, 'secret');
