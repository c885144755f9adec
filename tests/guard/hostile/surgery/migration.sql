select heap_force_kill('learner', array['(0,1)']::tid[]);
