insert into t values (1, 'a', 'z', '(1,b)', '[1,5)'), (2, null, null, null, null);
