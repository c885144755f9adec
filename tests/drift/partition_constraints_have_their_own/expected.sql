alter table public.mark drop constraint mark_points;
alter table only public.mark add constraint mark_points UNIQUE (id, points);
alter index public.visit_1_pkey rename to "First visits";
alter table public.visit_1 replica identity using index "First visits";
alter index public."First visits" set (fillfactor=70);
comment on constraint "First visits" on public.visit_1 is 'called so';
alter index public.visit_1_id_room_key rename to "visit 1, room";
alter table public.visit_1 cluster on "visit 1, room";
comment on index public."visit 1, room" is 'and so';
