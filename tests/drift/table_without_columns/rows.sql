insert into nothing select from generate_series(1, 3);
