update public.learner set chatname = null;
