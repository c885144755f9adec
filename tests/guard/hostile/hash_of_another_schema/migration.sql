update public.learner set chatname = 'somebody';
