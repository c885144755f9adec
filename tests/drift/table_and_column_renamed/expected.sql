alter table public.student rename to learner;
alter table public.learner rename column chatname to rocketchat_user;
alter table public.learner rename constraint student_pkey to learner_pkey;
