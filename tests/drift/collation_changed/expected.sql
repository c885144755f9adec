drop index public.t_x_idx;
alter collation public.c2 rename to "c2 (before)";
create collation public.c2 (provider = icu, locale = 'fr', deterministic = false);
create collation public.c3 (provider = icu, locale = 'en-u-kn-true');
alter table public.t alter column x type text collate public.c2;
alter table public.t alter column y type text collate public.c3;
CREATE INDEX t_x_idx ON public.t USING btree (x);
drop collation public.c1;
drop collation public."c2 (before)";
