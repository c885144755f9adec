revoke execute on routine public.similarity(text,text) from public;
grant execute on routine public.similarity(text,text) to pg_read_all_data;
