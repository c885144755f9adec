alter table public.ticket add constraint ticket_status_check CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'closed'::character varying])::text[]))) not valid;
alter table public.ticket validate constraint ticket_status_check;
CREATE INDEX ticket_open ON public.ticket USING btree (id) WHERE ((status)::text = ANY ((ARRAY['open'::character varying, 'held'::character varying])::text[]));
create view public.open_ticket as
SELECT id
   FROM public.ticket
  WHERE ((kind)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]));
