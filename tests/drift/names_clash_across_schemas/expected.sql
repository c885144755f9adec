drop view a.v;
drop index public.i;
drop function a.f();
drop view public.v;
alter table b.t drop constraint t_id_fkey;
drop index a.i;
alter type a.e add value 'y';
alter type b.e add value 'z' before 'x';
alter table a.t alter column n type bigint;
alter table a.t alter column e type a.e using e::text::a.e;
alter table public.t alter column e type b.e using e::text::b.e;
alter table b.t alter column e set default 'z'::b.e;
alter table b.t add constraint t_id_fkey FOREIGN KEY (id) REFERENCES public.t(id) not valid;
alter table b.t validate constraint t_id_fkey;
alter table public.t add constraint t_id_fkey FOREIGN KEY (id) REFERENCES a.t(id) not valid;
alter table public.t validate constraint t_id_fkey;
CREATE INDEX i ON a.t USING btree (n, e);
CREATE INDEX i ON b.t USING btree (e);
create view public.v as
SELECT bt.id,
    at.n
   FROM (b.t bt
     JOIN a.t at USING (id));
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION b.f()
 RETURNS a.e
 LANGUAGE sql
AS $function$ select 'y'::a.e $function$;
create view b.v as
SELECT f.f,
    t.id
   FROM b.f() f(f),
    a.t;
reset check_function_bodies;
