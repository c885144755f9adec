create type size as (w int);
create table item (id bigint primary key, n int);
create function f1(n int) returns int language sql immutable as $$ select n $$;
create view v1 as select id, f1(n) as n from item;
create function f2() returns setof v1 language sql stable as $$ select * from public.v1 $$;
create view v2 as select * from f2();
create materialized view m3 as select * from v2;
create index m3_n on m3 (n);
create table other (id bigint primary key, v v1, n int default f1(4));
