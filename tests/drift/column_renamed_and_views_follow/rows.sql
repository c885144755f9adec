insert into t values (1, 2), (3, 4); refresh materialized view m;
