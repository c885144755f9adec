drop index public.p_both;
drop index public.p_id;
drop index public.p_k;
CREATE INDEX p_both ON public.p USING btree (id, k) WITH (fillfactor='60');
CREATE INDEX p_id ON public.p USING btree (id) WITH (fillfactor='80');
CREATE INDEX p_k ON public.p USING btree (k);
