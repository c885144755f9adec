create extension pg_surgery;
select heap_force_kill('learner', array['(0,1)', '(0,2)']::tid[]);
