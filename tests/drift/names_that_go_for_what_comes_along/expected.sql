drop index public.of_column;
alter index public.v rename to of_column;
drop table public.gone;
alter sequence public.n rename to gone;
drop table public.p2;
alter index public.x rename to y;
alter table public.z drop column c;
alter table public.z drop column "Z";
