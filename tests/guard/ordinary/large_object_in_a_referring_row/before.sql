create table doc (id int primary key, photo oid);
insert into doc values (1, lo_from_bytea(777101, 'photo of Ada')), (2, lo_from_bytea(777102, 'photo of Grace'));
