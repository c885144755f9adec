alter table public.member no inherit public.person;
alter table public.member drop constraint if exists person_id_check;
alter table public.member add column tax text;
alter table public.member inherit public.company;
