create domain pg_temp.regclass as pg_catalog.regclass;
update pg_attribute set attisdropped = true where attrelid = 'learner'::pg_catalog.regclass and attname = 'chatname';
