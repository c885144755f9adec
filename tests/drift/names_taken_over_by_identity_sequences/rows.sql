insert into u values (1), (2);
insert into v (k) values (1), (2);
insert into w values (1);
insert into other default values;
insert into x values (5, 1);
insert into y values (6, 1);
