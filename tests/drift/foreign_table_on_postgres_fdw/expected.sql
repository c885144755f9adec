alter server far options (set dbname 'y', add fetch_size '50');
create user mapping for drift_reader server far options ("user" 'u');
create foreign table public.ft (
    a integer options (column_name 'aa')
) server far options (schema_name 's', table_name 't');
create view public.v as
SELECT a
   FROM public.ft;
