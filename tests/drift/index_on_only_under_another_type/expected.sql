drop index public.visit_place;
alter table public.visit alter column place type bigint;
CREATE INDEX visit_place ON ONLY public.visit USING btree (place);
CREATE INDEX visit_1_own ON public.visit_1 USING btree (place);
alter index public.visit_place attach partition public.visit_1_own;
