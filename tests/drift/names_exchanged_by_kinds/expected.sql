alter sequence public.three rename to "three (before)";
alter view public.two rename to three;
alter function public.seven() rename to "seven (renamed)";
alter procedure public.eight() rename to seven;
alter function public."seven (renamed)"() rename to eight;
drop materialized view public.four;
drop aggregate public.nine(integer);
create table public.two (
    a integer
);
CREATE OR REPLACE FUNCTION public.nine(integer)
 RETURNS integer
 LANGUAGE sql
RETURN 1;
drop type public.six;
create domain public.six as text;
drop sequence public."three (before)";
drop table public.one;
create sequence public.one;
create table public.five (
    b integer
);
CREATE INDEX four ON public.five USING btree (b);
