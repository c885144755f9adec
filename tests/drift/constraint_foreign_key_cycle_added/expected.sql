create table public.a (
    id bigint not null,
    b bigint,
    constraint a_pkey PRIMARY KEY (id)
);
create table public.b (
    id bigint not null,
    c bigint,
    constraint b_pkey PRIMARY KEY (id)
);
create table public.c (
    id bigint not null,
    a bigint,
    constraint c_pkey PRIMARY KEY (id)
);
create table public.self (
    id bigint not null,
    parent bigint,
    constraint self_pkey PRIMARY KEY (id)
);
alter table public.a add constraint a_b_fkey FOREIGN KEY (b) REFERENCES public.b(id);
alter table public.b add constraint b_c_fkey FOREIGN KEY (c) REFERENCES public.c(id) DEFERRABLE INITIALLY DEFERRED;
alter table public.c add constraint c_a_fkey FOREIGN KEY (a) REFERENCES public.a(id);
alter table public.self add constraint self_parent_fkey FOREIGN KEY (parent) REFERENCES public.self(id);
