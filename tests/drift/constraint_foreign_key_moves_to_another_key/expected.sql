alter table public.b drop constraint b_a_fkey;
drop index public.a_old;
alter table public.a add constraint a_new UNIQUE (id);
alter table public.b add constraint b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id) not valid;
alter table public.b validate constraint b_a_fkey;
