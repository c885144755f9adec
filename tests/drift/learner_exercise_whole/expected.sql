alter table public.learner rename column chatname to rocketchat_user;
create table public.cohort (
    id bigint generated always as identity not null,
    name text not null,
    constraint cohort_name_key UNIQUE (name),
    constraint cohort_pkey PRIMARY KEY (id)
);
comment on column public.learner.rocketchat_user is 'As in chat.';
alter table public.learner add column personal_email_address text;
alter table public.learner add column cohort_id bigint;
alter table public.learner add constraint learner_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES public.cohort(id) not valid;
alter table public.learner validate constraint learner_cohort_id_fkey;
alter table public.learner add constraint learner_personal_email_address_key UNIQUE (personal_email_address);
CREATE INDEX learner_cohort_id_idx ON public.learner USING btree (cohort_id);
alter table public.learner drop column id_number;
