select lo_from_bytea(4711, 'secret');
create table x (i int);
