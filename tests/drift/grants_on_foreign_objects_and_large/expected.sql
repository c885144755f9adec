grant usage on foreign data wrapper dummy to drift_reader;
grant usage on foreign server far to drift_reader with grant option;
grant select on public.ft to drift_reader;
