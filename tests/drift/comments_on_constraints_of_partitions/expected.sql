alter table public.visit drop constraint visit_n;
alter table public.visit drop constraint visit_key;
alter table public.event drop constraint event_m;
drop function public.positive(x integer);
alter table public.event alter column n type bigint;
alter table public.mark alter column n type bigint;
alter table public.visit add constraint visit_key UNIQUE NULLS NOT DISTINCT (id, n);
alter table public.visit add constraint visit_n CHECK ((n > 1)) not valid;
alter table public.visit validate constraint visit_n;
comment on constraint mark_n on public.best is 'of the best';
comment on constraint event_n on public.event_1 is 'more than none';
comment on constraint event_team on public.event_1 is 'of the team';
comment on constraint event_n on public.event_1_1 is 'it''s more';
comment on constraint event_1_1_n_id_key on public.event_1_1 is 'one each, too';
comment on constraint event_1_n_id_key on public.event_1 is 'one each';
comment on constraint visit_n on public.visit_1 is 'of a visit';
comment on constraint visit_1_id_n_key on public.visit_1 is 'of one';
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.positive(y integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select y > 0$function$;
alter table public.event add constraint event_m CHECK (public.positive(m)) not valid;
alter table public.event validate constraint event_m;
comment on constraint event_m on public.event_1_1 is 'said by a function';
reset check_function_bodies;
