create or replace aggregate pg_catalog.count(*) (sfunc = public.zero, stype = bigint, initcond = '0');
create or replace aggregate pg_catalog.count("any") (sfunc = pg_catalog.int8inc_any, stype = bigint, initcond = '0');
