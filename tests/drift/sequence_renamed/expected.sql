alter sequence public.numbers rename to learner_numbers;
