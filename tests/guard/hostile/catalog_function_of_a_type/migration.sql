update pg_type set typoutput = 'boolout'::regproc where typname = 'mood';
