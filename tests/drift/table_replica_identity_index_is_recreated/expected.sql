alter table public.acc drop constraint acc_code;
drop index public.acc2_code;
alter table public.acc3 alter column code type uuid using code::uuid;
alter table public.acc add constraint acc_code UNIQUE (code, org);
alter table public.acc replica identity using index acc_code;
CREATE UNIQUE INDEX acc2_code ON public.acc2 USING btree (code DESC);
alter table public.acc2 replica identity using index acc2_code;
