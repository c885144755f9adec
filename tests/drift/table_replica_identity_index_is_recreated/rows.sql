insert into acc values (1, 'a', 1);
insert into acc2 values (1, 'x');
