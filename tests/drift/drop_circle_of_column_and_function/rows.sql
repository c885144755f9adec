insert into kept (id, v, w) values (1, 'x', 'w');
insert into other values (2, null, 7);
