create table public.base (
    id integer not null,
    v text,
    constraint base_pkey PRIMARY KEY (id)
);
create table public.a_kid (
    w text
) inherits (public.base);
create table public.zoo (
    id integer not null,
    at date not null,
    k integer,
    constraint zoo_pkey PRIMARY KEY (id, at)
) partition by RANGE (at);
create table public.a_zoo partition of public.zoo FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') partition by LIST (id);
create table public.a_a_zoo partition of public.a_zoo FOR VALUES IN (1);
create table public.b_zoo partition of public.zoo FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX zoo_k ON public.zoo USING btree (k);
