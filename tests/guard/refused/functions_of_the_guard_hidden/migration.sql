set local search_path = evil, pg_catalog, public;
update public.users set email = pg_catalog.lower(email);
