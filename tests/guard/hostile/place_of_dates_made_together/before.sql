create table invoice (id int primary key, made_on date, paid_on date);
insert into invoice select n, '2026-01-01', '2026-01-01' from generate_series(1, 5) n;
