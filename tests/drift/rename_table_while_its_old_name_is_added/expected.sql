alter table public.learner rename to person;
alter table public.person rename constraint learner_pkey to person_pkey;
create table public.learner (
    id bigint not null,
    person_id bigint,
    constraint learner_pkey PRIMARY KEY (id)
);
alter table public.learner add constraint learner_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
