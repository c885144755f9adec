alter table public.learner alter column c drop default;
alter table public.learner alter column a set default 1;
alter table public.learner alter column b set default 2;
alter table public.learner alter column d set default 'line
break'::text;
alter table public.learner alter column e set default clock_timestamp();
