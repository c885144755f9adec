alter table public.tags rename constraint tag_pkey to tags_pkey;
drop index public.label;
create table public.label (
    id integer
);
create table public.tag (
    id integer not null,
    constraint tag_pkey PRIMARY KEY (id)
);
