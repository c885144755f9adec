revoke delete, insert, maintain, references, trigger, truncate, update on public.a from drift_reader;
revoke delete, maintain, references, trigger, truncate, update on public.a from drift_writer;
revoke insert, maintain, references, trigger, truncate, update on public.b from postgres;
grant delete, maintain, references, select, trigger, truncate, update on public.b to drift_reader;
alter default privileges revoke delete, insert, maintain, references, trigger, truncate, update on tables from drift_reader;
