create table picture (id int primary key, loid oid);
insert into picture values (1, lo_from_bytea(0, 'a')), (2, lo_from_bytea(0, 'b'));
create table icon (id int primary key, data bytea);
insert into icon values (1, 'a'), (2, 'b');
