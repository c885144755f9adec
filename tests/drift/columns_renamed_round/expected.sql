alter table public.learner rename column a to "a (renamed)";
alter table public.learner rename column b to "b (renamed)";
alter table public.learner rename column c to a;
alter table public.learner rename column "a (renamed)" to b;
alter table public.learner rename column "b (renamed)" to c;
