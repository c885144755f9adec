CREATE INDEX p_id ON public.p USING btree (id);
CREATE INDEX p_k ON public.p USING btree (k);
