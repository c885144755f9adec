-- lossless: allow a.name, at most 1, one is wrong
create table a_gone as select id, city from a where id = 2;
delete from a where id = 2;
update a set name = 'X' where id = 1;
