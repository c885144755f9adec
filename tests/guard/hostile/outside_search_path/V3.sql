update learner set chatname = null;
set search_path = other, pg_catalog, public;
