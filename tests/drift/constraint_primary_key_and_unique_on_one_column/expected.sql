create table public.b (
    id integer not null,
    constraint b_pkey PRIMARY KEY (id)
);
alter table public.a alter column id set not null;
alter table public.a add constraint a_pkey PRIMARY KEY (id);
alter table public.b add constraint b_id_key UNIQUE (id);
alter table public.b add constraint b_id_key2 UNIQUE (id);
CREATE UNIQUE INDEX b_id_index ON public.b USING btree (id);
