insert into sheet (id, a) values (1, 2);
insert into page (id, a, x) values (2, 3, 4);
insert into list (id, a) values (1, 2);
