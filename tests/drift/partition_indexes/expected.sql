drop index public.learner_name;
alter table public.learner alter column id set not null;
alter table public.learner alter column joined set not null;
alter table public.learner add constraint learner_key PRIMARY KEY (id, joined);
CREATE INDEX learner_1_only ON public.learner_1 USING btree (name);
CREATE INDEX learner_lower ON public.learner USING btree (lower(name));
CREATE INDEX learner_only ON ONLY public.learner USING btree (joined, name);
