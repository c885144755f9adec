select heap_force_kill('users'::regclass, array['(0,1)']::tid[]);
