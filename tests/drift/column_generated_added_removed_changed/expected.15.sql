drop index public.learner_c_idx;
drop view public.v;
alter table public.learner drop column c;
alter table public.learner alter column b drop expression;
alter table public.learner add column c integer generated always as ((a * 3)) stored;
alter table public.learner add column d text generated always as ((a)::text) stored;
CREATE INDEX learner_c_idx ON public.learner USING btree (c);
create view public.v as
SELECT learner.c
   FROM public.learner;
