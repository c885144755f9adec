CREATE INDEX p_id ON ONLY public.p USING btree (id);
CREATE INDEX p_k ON ONLY public.p USING btree (k);
CREATE INDEX p1_id ON public.p1 USING btree (id);
alter index public.p_id attach partition public.p1_id;
