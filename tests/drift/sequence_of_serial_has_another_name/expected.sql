alter sequence public.numbers rename to learner_id_seq;
