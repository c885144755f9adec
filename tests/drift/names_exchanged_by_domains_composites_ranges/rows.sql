insert into t values (1, 'yes', 7, '(1,b)', '{(2.5)}', '[1,5)', '[a,b]', '{[1,3),[5,8)}'); insert into t (id) values (2);
