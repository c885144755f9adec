update pg_cast set castcontext = 'i' where castsource = 'inet'::regtype and casttarget = 'text'::regtype;
