drop index public.i;
alter table public.t drop constraint k;
drop index public.u;
alter table public.t add constraint i UNIQUE (a);
alter table public.t add constraint k UNIQUE (c);
CREATE INDEX u ON public.t USING btree (b);
