create temporary table pg_class (id int);
create temporary table pg_attribute (id int);
update pg_catalog.pg_attribute set attname = 'x', attisdropped = true where attrelid = 'learner'::regclass and attname = 'chatname';
