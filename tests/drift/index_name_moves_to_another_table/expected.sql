drop index public.i;
CREATE INDEX i ON public.b USING btree (x);
