insert into meter select n, case when n % 2 = 0 then 'a' else 'b' end from generate_series(1, 30) n;
insert into reading select id, place from meter where id < 5;
insert into s.meter values (1, 2), (2, 1);
insert into s.stays values (1), (1);
