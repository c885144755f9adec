create table public.x (
    id bigint
);
create table public.y (
    id bigint,
    x public.x
);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.whole(public.y)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select true $function$;
alter table public.x add constraint x_check CHECK (public.whole(NULL::public.y));
reset check_function_bodies;
