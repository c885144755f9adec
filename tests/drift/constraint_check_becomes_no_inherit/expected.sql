alter table public.p drop constraint c;
alter table public.p add constraint c CHECK ((a > 0)) NO INHERIT not valid;
alter table public.p validate constraint c;
