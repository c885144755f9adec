create table e (id int primary key, at timestamptz, d date, i interval, b bytea, f float8, v text);
insert into e values (1, '2026-01-02 03:04:05+02', '2026-03-04', '1 day 2 hours', '\x00ff', 0.1, 'x');
