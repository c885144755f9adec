insert into sheet (id, a) values (1, 2);
insert into page (id, a, x, old) values (2, 3, 4, 5);
insert into list (id, a) values (1, 2);
