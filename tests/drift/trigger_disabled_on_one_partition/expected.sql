alter table public.l_1 disable trigger t;
