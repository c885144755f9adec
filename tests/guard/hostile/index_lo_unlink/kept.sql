select count(*) from pg_largeobject_metadata;
