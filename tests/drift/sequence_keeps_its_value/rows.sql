insert into learner select from generate_series(1, 20);
