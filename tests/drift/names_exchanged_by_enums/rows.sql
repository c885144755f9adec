insert into t values ('a', '{x,z}', 'p', 'r'), ('b', null, null, 'q');
