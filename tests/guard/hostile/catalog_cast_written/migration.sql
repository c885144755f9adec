update pg_cast set castfunc = 0, castmethod = 'b' where castsource = 'int8'::regtype and casttarget = 'int4'::regtype;
