select nextval('s');
insert into kind values (0);
insert into down values (-3), (0);
