create table public."Visits of 24" partition of public.visit FOR VALUES FROM (1) TO (10);
do $$ begin execute 'alter index ' || (select i.indexrelid::regclass from pg_index i
    join pg_inherits h on h.inhrelid = i.indexrelid and h.inhparent = 'public.visit_pkey'::regclass
    where i.indrelid = 'public."Visits of 24"'::regclass) || ' rename to "it''s key"'; end $$;
comment on index public."it's key" is 'renamed';
alter index public."Visits of 24_room_idx" set (fillfactor=50);
