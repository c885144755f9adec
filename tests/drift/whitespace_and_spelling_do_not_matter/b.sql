create table t (a integer default '5'::int, b character varying, c text check (c = any (array['x', 'y'])));
create view v as (select t.a from public.t where (t.b)::text = 'x'::text);
