create table t (id int primary key, a text, b float8, c timestamptz, d interval, e bytea, f numeric(6,2));
insert into t values (1, 'x\y', 0.1::float8 + 0.2, '2026-01-02 03:04:05+02', '1 month 2 days', '\x00ff', 1.50);
insert into t select i, md5(i::text), i from generate_series(2, 5000) i;
