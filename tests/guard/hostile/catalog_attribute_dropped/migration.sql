update pg_attribute set attisdropped = true where attrelid = 'learner'::regclass and attname = 'chatname';
