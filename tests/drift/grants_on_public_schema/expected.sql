revoke create, usage on schema public from public;
grant usage on schema public to drift_reader;
