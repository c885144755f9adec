create domain pg_temp.oid as pg_catalog.oid check (value < 16384 or value > 16384);
