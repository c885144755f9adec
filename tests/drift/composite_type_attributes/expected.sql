alter type public.address rename to "address (before)";
create type public.address as (street text collate "C", city text, zip character varying(10));
alter type public.point3 drop attribute y;
alter type public.point3 add attribute z bigint;
comment on column public.address.zip is 'code';
alter table public.learner alter column home type public.address using case when home is distinct from null then row((home).street::text::text, (home).city, null)::public.address end;
alter table public.learner alter column homes type public.address[] using homes::text::public.address[];
drop type public."address (before)";
