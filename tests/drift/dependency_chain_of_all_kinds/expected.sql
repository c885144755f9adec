create schema z;
create type z.kind as enum ('a', 'b');
create domain z.kinds as z.kind[] constraint kinds_check CHECK ((array_length(VALUE, 1) > 0));
create type z.pair as (kind z.kind, kinds z.kinds);
create sequence z.numbers;
CREATE OR REPLACE FUNCTION z.next()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT nextval('z.numbers'::regclass) AS nextval;
END;
create table public.a_first (
    id bigint default z.next() not null,
    p z.pair,
    k z.kind default 'a'::z.kind,
    constraint a_first_pkey PRIMARY KEY (id)
);
alter table public.base alter column id set default z.next();
alter table public.base add constraint base_id_fkey FOREIGN KEY (id) REFERENCES public.a_first(id) not valid;
alter table public.base validate constraint base_id_fkey;
CREATE OR REPLACE FUNCTION public.a_kind(t public.a_first)
 RETURNS z.kind
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT (t).k AS k;
END;
alter table public.base add constraint base_check CHECK ((public.a_kind(NULL::public.a_first) IS NULL)) not valid;
alter table public.base validate constraint base_check;
create view public.a_view as
SELECT id,
    public.a_kind(t.*) AS kind
   FROM public.a_first t;
alter table public.base add column v public.a_view;
create view z.last as
SELECT id,
    v
   FROM public.base b;
CREATE OR REPLACE FUNCTION public.a_count(v public.a_view)
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.a_view;
END;
create materialized view public.a_m as
SELECT public.a_count(v.*) AS n
   FROM public.a_view v;
CREATE UNIQUE INDEX a_m_n_idx ON public.a_m USING btree (n);
create policy p on public.base to public using ((EXISTS ( SELECT
   FROM z.last l
  WHERE (l.id = base.id))));
