alter index public.i reset (fillfactor);
alter index public.j set (deduplicate_items=off, fillfactor=90);
