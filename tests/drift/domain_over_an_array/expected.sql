create domain public.d as public.c;
create domain public.e as public.c[];
create domain public.f as integer[];
create domain public.g as public.f;
alter table public.t alter column x type public.d using x::text::public.d;
alter table public.t alter column y type public.e using y::text::public.e;
alter table public.t alter column z type public.g using z::text::public.g;
