alter table public.learner rename constraint old_check to new_check;
alter table public.learner rename constraint old_key to new_key;
alter table public.learner rename constraint old_unique to new_unique;
alter index public.old_index rename to new_index;
