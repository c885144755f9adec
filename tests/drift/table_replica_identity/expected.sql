alter table public.a replica identity full;
alter table public.b replica identity using index b_u;
alter table public.c replica identity default;
