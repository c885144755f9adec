insert into t (size) values (row(1, 2)), (null);
