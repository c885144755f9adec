alter type public.size add value 'L';
alter domain public.two_sizes set default '{S,L}'::public.size[];
alter table public.shirt alter column i set default '(x,L)'::public.item;
alter table public.shirt alter column size set default 'L'::public.size;
alter table public.shirt add constraint shirt_size_check CHECK ((size <> 'L'::public.size)) not valid;
alter table public.shirt validate constraint shirt_size_check;
alter domain public.two_sizes add constraint two_sizes_check CHECK ((VALUE <> '{L}'::public.size[]));
CREATE INDEX shirt_large ON public.shirt USING btree (id) WHERE (size = 'L'::public.size);
create or replace view public.small as
SELECT id
   FROM public.shirt
  WHERE (size < 'L'::public.size);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.sizes(s public.size[] DEFAULT '{S,L}'::public.size[])
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
create policy p on public.shirt to public using ((size = ANY ('{M,L}'::public.size[])));
reset check_function_bodies;
