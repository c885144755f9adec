alter table public.t4 drop constraint t4_id_fkey;
alter table public.t2 drop constraint t2_id_fkey;
alter table public.t3 drop constraint t3_id_fkey;
alter table public.t1 add constraint t1_id_fkey FOREIGN KEY (id) REFERENCES public.t2(id) not valid;
alter table public.t1 validate constraint t1_id_fkey;
alter table public.t2 add constraint t2_id_fkey FOREIGN KEY (id) REFERENCES public.t3(id) not valid;
alter table public.t2 validate constraint t2_id_fkey;
alter table public.t3 add constraint t3_id_fkey FOREIGN KEY (id) REFERENCES public.t4(id) not valid;
alter table public.t3 validate constraint t3_id_fkey;
