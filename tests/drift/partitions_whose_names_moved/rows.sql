insert into visit select g, 'v' || g from generate_series(0, 29) g;
insert into mark values (1, 1), (2, 2), (11, 1), (99, 5);
insert into h select generate_series(1, 50);
