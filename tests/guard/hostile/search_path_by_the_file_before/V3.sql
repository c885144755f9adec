set search_path = other, pg_catalog, public;
update public.learner set chatname = null;
