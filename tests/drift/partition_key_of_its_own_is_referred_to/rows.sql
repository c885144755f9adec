insert into "visit 1.1" values (1, 2);
insert into visit values (11, 3);
insert into note values (1);
