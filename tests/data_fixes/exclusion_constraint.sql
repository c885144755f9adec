create table booking (id int primary key, during int4range, exclude using gist (during with &&));
insert into booking values (1, '[1,5)'), (2, '[5,9)');
-- fix: 3 rows, 2 in all
update booking set during = '[100,101)' where id = 1;
update booking set during = '[1,5)' where id = 2;
update booking set during = '[5,9)' where id = 1;
