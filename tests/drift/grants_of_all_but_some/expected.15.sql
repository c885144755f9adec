revoke delete, insert, references, trigger, truncate, update on public.a from drift_reader;
revoke delete, references, trigger, truncate, update on public.a from drift_writer;
revoke insert, references, trigger, truncate, update on public.b from postgres;
grant delete, references, select, trigger, truncate, update on public.b to drift_reader;
alter default privileges revoke delete, insert, references, trigger, truncate, update on tables from drift_reader;
