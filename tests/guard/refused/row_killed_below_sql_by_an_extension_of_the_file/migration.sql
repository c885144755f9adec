create extension pg_surgery;
select heap_force_kill('users'::regclass, array['(0,1)']::tid[]);
drop extension pg_surgery;
