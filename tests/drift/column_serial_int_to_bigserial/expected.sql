alter sequence public.learner_id_seq as bigint increment by 1 minvalue 1 maxvalue 9223372036854775807 start with 1 cache 1 no cycle;
alter table public.learner alter column id type bigint;
