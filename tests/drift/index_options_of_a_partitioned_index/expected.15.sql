drop index public.p_k;
drop index public.p_id;
drop index public.p_both;
CREATE INDEX p_k ON public.p USING btree (k);
CREATE INDEX p_id ON public.p USING btree (id) WITH (fillfactor='80');
CREATE INDEX p_both ON public.p USING btree (id, k) WITH (fillfactor='60');
