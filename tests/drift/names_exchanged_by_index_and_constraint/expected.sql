alter index public.i rename to "i (before)";
alter table public.t rename constraint k to i;
drop index public."i (before)";
drop index public.u;
alter table public.t add constraint k UNIQUE (c);
CREATE INDEX u ON public.t USING btree (b);
