insert into a values (1);
insert into b values (1);
insert into c values (1);
insert into z values (2);
insert into y values (2);
