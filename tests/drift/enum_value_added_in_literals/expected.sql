drop function public.sizes(s public.size[]);
drop domain public.two_sizes;
drop view public.small;
alter type public.size rename to "size (before)";
create type public.size as enum ('S', 'M', 'L');
create domain public.two_sizes as public.size[] default '{S,L}'::public.size[] constraint two_sizes_check CHECK ((VALUE <> '{L}'::public.size[]));
alter type public.item rename to "item (before)";
create type public.item as (name text, size public.size);
alter table public.shirt alter column size type public.size using size::text::public.size;
alter table public.shirt alter column i type public.item using case when i is distinct from null then row((i).name, (i).size::text::public.size)::public.item end;
alter table public.shirt alter column i set default '(x,L)'::public.item;
alter table public.shirt alter column size set default 'L'::public.size;
alter table public.shirt add constraint shirt_size_check CHECK ((size <> 'L'::public.size)) not valid;
alter table public.shirt validate constraint shirt_size_check;
CREATE INDEX shirt_large ON public.shirt USING btree (id) WHERE (size = 'L'::public.size);
create view public.small as
SELECT id
   FROM public.shirt
  WHERE (size < 'L'::public.size);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.sizes(s public.size[] DEFAULT '{S,L}'::public.size[])
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
create policy p on public.shirt to public using ((size = ANY ('{M,L}'::public.size[])));
drop type public."item (before)";
drop type public."size (before)";
reset check_function_bodies;
