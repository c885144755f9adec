alter table public.room drop constraint free;
alter table public.box add constraint apart EXCLUDE USING gist (b WITH &&) WITH (fillfactor='50');
alter table public.room add constraint free EXCLUDE USING gist (during WITH &&) WHERE ((note IS NULL)) DEFERRABLE;
