select far.tidy('learner'::regclass, array['(0,1)']::tid[]);
