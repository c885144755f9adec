insert into sheet (id, old) values (1, 2);
insert into page (id, old) values (2, 3);
insert into leaf (id, old) values (3, 4);
