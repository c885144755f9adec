select id, name, chatname from public.learner order by id
