create type mood as enum ('sad', 'it''s ok', 'Happy "!"');
create type point3 as (x int, "y y" text, z numeric[]);
create domain email as text check (value ~ '@');
create table everything (
    id int primary key, i2 smallint, i8 bigint, n numeric, n2 numeric(12, 4), f4 real, f8 double precision, m money, b boolean, t text, v varchar(5), c char(6),
    c1 "char", na name, by bytea, d date, ti time, tz timetz, ts timestamp, tstz timestamptz(3), iv interval, u uuid, j json, jb jsonb, x xml,
    ip inet, ci cidr, mac macaddr, bi bit(5), vb varbit, p point, li line, pg polygon, r int4range, tr tstzrange, mr int4multirange, tv tsvector, tq tsquery,
    e mood, co point3, em email, ia int[], ta text[], ea mood[], ca point3[], ia2 int[][], rc regclass, o oid, ls pg_lsn, jp jsonpath);
insert into everything values
    (1, -32768, 9223372036854775807, 'NaN', 1.1000, 'NaN', '-0', 12.34, true, 'a', 'abcde', 'ab', 'x', 'n', '\x00ff27', '0044-03-15 BC', '24:00', '12:00:00.123456+05:30',
     'infinity', '2024-03-31 01:30:00.123+02', '-1 year 2 mons -3 days 04:05:06.789', '00000000-0000-0000-0000-000000000001', '{"b": 1,   "a": [1, 2 ], "b": null}',
     '{"k": 1.10, "n": null}', '<a b="c">&amp;</a>', '10.0.0.1/8', '10.0.0.0/8', '08:00:2b:01:02:03', B'10101', B'1', '(1.5,-0)', '{1,2,3}', '((0,0),(1,1))', '[1,5)',
     '[2024-01-01 00:00+02,)', '{[1,3),[7,9)}', 'a:1A ''b c'':2', 'a & !b', 'it''s ok', '(1,"a ""q"", b","{1.10,2}")', 'a@b', '[2:4]={1,2,3}', '{"",NULL,"null","a,b\\\""}',
     '{sad,"Happy \"!\""}', '{"(1,,)"}', '{{1,2},{3,4}}', 'everything', 4294967295, '16/B374D848', '$.a[*] ? (@ > 1)'),
    (2, null, null, 'Infinity', 0.0000, 1e-45, 5e-324, -0.01, null, '', '', '', '', '', '', '-infinity', null, null, '-infinity', 'infinity', '0', null, 'null', 'null', '',
     '::1', '::/0', null, null, '', null, null, null, 'empty', '(,)', '{}', '', null, null, '(,,)', null, '{}', '{NULL}', '{}', '{NULL}', '{}', 'pg_catalog.pg_class', 0, '0/0', '"a"'),
    (3, 1, 1, 123456789012345678901234567890.123456789000, 5, 3.4028235e38, 0.1, 0, false, E'a\\b\r\n\t\u00e9', null, null, E'\\351', null, null, null, null, null, null, null, null,
     null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
-- fix: 3 rows, 3 in all
delete from everything where id = 1;
update everything set i2 = 1, n = 0.10, f4 = 0.1, f8 = 0.30000000000000004, t = null, by = '\x01', tstz = '2024-10-27 02:30:00.001+02', j = '[ ]', jb = null, co = null, c = 'z',
    r = null, ia = '{1}', e = 'sad', rc = null, x = null, m = 1 where id = 2;
delete from everything where id = 3;
