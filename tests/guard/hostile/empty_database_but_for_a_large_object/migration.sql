select lo_unlink(oid) from pg_largeobject_metadata;
