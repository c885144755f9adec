alter table public.a drop constraint c;
alter table public.a drop constraint d;
alter table public.a add constraint c CHECK ((x > 0)) not valid;
alter table public.a validate constraint c;
alter table public.a add constraint d UNIQUE (y);
