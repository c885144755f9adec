alter table public.p drop constraint a_positive;
