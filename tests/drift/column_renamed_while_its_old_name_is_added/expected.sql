alter table public.learner rename column name to full_name;
alter table public.learner add column name character varying(5);
