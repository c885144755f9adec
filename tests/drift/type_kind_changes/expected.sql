drop type public.thing;
create type public.thing as (a text, b text);
drop domain public.third;
create type public.third as enum ('x');
drop type public.other;
create domain public.other as integer;
