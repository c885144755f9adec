comment on table public.visit is '(ARRAY[''x''::character varying])::text[]';
alter table public.ticket add constraint ticket_status_check CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'closed'::character varying]::character varying[])::text[]))) not valid;
alter table public.ticket validate constraint ticket_status_check;
alter table public.visit add constraint visit_at_check CHECK ((at = ANY (ARRAY[('2024-01-01'::date)::timestamp without time zone, ('2024-01-02'::date)::timestamp without time zone]))) not valid;
alter table public.visit validate constraint visit_at_check;
alter table public.visit add constraint visit_state_check CHECK (((((state)::character varying)::text = ANY ((ARRAY['a'::character varying, 'it''s'::character varying]::character varying[])::text[])) AND (((state)::character varying(3))::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, NULL::character varying]::character varying[])::text[])))) not valid;
alter table public.visit validate constraint visit_state_check;
CREATE INDEX ticket_open ON public.ticket USING btree (id) WHERE ((status)::text = ANY ((ARRAY['open'::character varying, 'held'::character varying]::character varying[])::text[]));
create view public.open_ticket as
SELECT ticket.id
   FROM public.ticket
  WHERE ((ticket.kind)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying]::character varying[])::text[]));
CREATE OR REPLACE FUNCTION public.kinds()
 RETURNS boolean
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ((ticket.kind)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying]::character varying[])::text[]))
    FROM public.ticket;
END;
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.states()
 RETURNS text
 LANGUAGE sql
AS $function$ select ''::text where 'a'::varchar in ('a', 'b') or 'x' = any ((ARRAY['x'::character varying])::text[]) $function$;
create policy visitors on public.visit to public using ((((state)::character varying)::text = ANY ((ARRAY['(ARRAY[''x''::character varying])::text[]'::character varying, 'y'::character varying]::character varying[])::text[])));
CREATE RULE no_visits AS
    ON INSERT TO public.visit
   WHERE (((new.state)::character varying)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying]::character varying[])::text[])) DO INSTEAD NOTHING;
reset check_function_bodies;
