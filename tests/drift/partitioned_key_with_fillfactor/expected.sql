alter table public.visit drop constraint visit_id_place_key;
alter table public.visit drop constraint visit_pkey;
alter table public.visit add constraint visit_id_place_key UNIQUE (id, place) with (deduplicate_items=off, fillfactor=80);
alter table only public.visit add constraint visit_pkey PRIMARY KEY (id) with (fillfactor=70);
alter table public.visit_1 add constraint visit_1_pkey PRIMARY KEY (id) with (fillfactor=70);
alter index public.visit_pkey attach partition public.visit_1_pkey;
alter table public.visit_2 add constraint visit_2_pkey PRIMARY KEY (id) with (fillfactor=60);
alter index public.visit_pkey attach partition public.visit_2_pkey;
