create table public.cohort (
    id bigint generated always as identity not null,
    name text not null,
    starts date default CURRENT_DATE,
    constraint cohort_name_check CHECK ((name <> ''::text)),
    constraint cohort_name_key UNIQUE (name),
    constraint cohort_pkey PRIMARY KEY (id)
);
comment on table public.cohort is 'Who started together.';
CREATE INDEX cohort_starts ON public.cohort USING btree (starts);
