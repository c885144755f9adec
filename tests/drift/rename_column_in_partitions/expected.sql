alter table public.learner rename column name to full_name;
alter index public.learner_name_idx rename to learner_full_name_idx;
