insert into kept values (1, 'x');
insert into gone values (2);
