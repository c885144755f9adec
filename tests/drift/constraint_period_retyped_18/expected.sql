alter table public.c drop constraint c_p;
alter table public.c alter column p_id type bigint;
alter table public.p alter column id type bigint;
alter table public.c add constraint c_p FOREIGN KEY (p_id, PERIOD valid) REFERENCES public.p(id, PERIOD valid) not valid;
alter table public.c validate constraint c_p;
