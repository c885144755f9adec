alter table public.a drop constraint shared;
alter table public.a drop constraint shared_key;
alter table public.b add constraint shared CHECK ((x > 0)) not valid;
alter table public.b validate constraint shared;
alter table public.b add constraint shared_key UNIQUE (y);
