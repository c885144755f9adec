set search_path = other, pg_catalog, public;
