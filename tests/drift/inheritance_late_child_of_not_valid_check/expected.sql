create table public.learner (
    id integer,
    name text
);
create table public.mentor (
    id integer,
    name text,
    constraint has_id CHECK ((id > 0))
);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.is_learner(public.learner)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select true$function$;
create domain public.late as integer constraint late_check CHECK (public.is_learner(NULL::public.learner));
create table public.after_it (
    a public.late
) inherits (public.learner);
create table public.before_it (
    a public.late
) inherits (public.mentor);
alter table public.learner add constraint has_name CHECK ((name IS NOT NULL)) NOT VALID;
alter table public.mentor add constraint has_name CHECK ((name IS NOT NULL)) NOT VALID;
alter table public.after_it validate constraint has_name;
comment on constraint has_name on public.after_it is 'validated';
reset check_function_bodies;
