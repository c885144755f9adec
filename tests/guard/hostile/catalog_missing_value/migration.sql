update pg_attribute set attmissingval = null, atthasmissing = false where attrelid = 'learner'::regclass and attname = 'state';
