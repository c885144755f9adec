drop index public.i;
drop index public.j;
CREATE INDEX i ON public.p USING btree (a);
CREATE INDEX j ON ONLY public.p USING btree (b);
CREATE INDEX y ON public.p1 USING btree (b);
alter index public.j attach partition public.y;
CREATE INDEX x ON public.p2 USING btree (b);
alter index public.j attach partition public.x;
