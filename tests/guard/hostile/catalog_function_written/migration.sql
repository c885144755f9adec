update pg_proc set prosrc = 'int4ne' where proname = 'int4eq';
