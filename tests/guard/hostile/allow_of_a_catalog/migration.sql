-- lossless: allow pg_catalog.pg_attribute, by hand
update pg_attribute set attisdropped = true where attrelid = 'learner'::regclass and attname = 'chatname';
