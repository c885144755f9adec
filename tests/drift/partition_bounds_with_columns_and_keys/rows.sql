insert into visit (id, at, n) select i, i, i from generate_series(0, 19) i; insert into log select i, i, i from generate_series(20, 29) i;
