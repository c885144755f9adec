create domain pg_temp.text as pg_catalog.varchar(1);
