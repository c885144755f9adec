create table spare (id int);
select lo_from_bytea(0, 'abc');
