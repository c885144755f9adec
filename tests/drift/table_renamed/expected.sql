alter table public.student rename to learner;
alter table public.learner rename constraint student_mentor_fkey to learner_mentor_fkey;
alter table public.learner rename constraint student_name_key to learner_name_key;
alter table public.learner rename constraint student_pkey to learner_pkey;
alter index public.student_lower rename to learner_lower;
alter sequence public.student_id_seq rename to learner_id_seq;
