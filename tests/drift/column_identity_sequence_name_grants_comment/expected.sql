alter sequence public.learner_id_seq rename to learner_numbers;
comment on sequence public.learner_numbers is 'the numbers';
comment on sequence public.learner_nr_seq is 'more numbers';
grant usage on sequence public.learner_nr_seq to drift_reader;
