alter sequence public.person_id_seq as bigint increment by 1 minvalue 1 maxvalue 9223372036854775807 start with 1 cache 1 no cycle;
alter sequence public.person_id_seq owned by none;
drop table public.person;
create table public.human (
    nr integer default nextval('public.person_id_seq'::regclass) not null,
    mail text,
    constraint email_check CHECK ((mail <> ''::text)),
    constraint email_key UNIQUE (mail),
    constraint person_pkey PRIMARY KEY (nr)
);
CREATE INDEX person_index ON public.human USING btree (nr, mail);
