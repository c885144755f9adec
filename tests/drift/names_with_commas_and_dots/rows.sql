insert into "s.x, y"."t.a, b" values (1, 'a', 'd', 7);
