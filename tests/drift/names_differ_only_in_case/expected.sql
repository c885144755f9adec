drop index public."Learner_name";
drop index public.learner_name;
alter table public."Learner" add column "Name" text;
alter table public.learner add column "Name" text;
CREATE INDEX "Learner_name" ON public.learner USING btree ("Name", name);
CREATE INDEX learner_name ON public."Learner" USING btree ("Name");
alter table public."Learner" drop column name;
