alter table public."Student" rename to learner;
alter table public.learner rename column "Full Name" to name;
alter table public.learner rename constraint "Student_pkey" to learner_pkey;
alter index public."Student_Full Name_idx" rename to learner_name_idx;
alter table public.learner alter column name type character varying(50);
alter table public.learner add column born date;
alter sequence public."Student_id_seq" rename to learner_id_seq;
alter table public.learner drop column extra;
