alter type public.size rename to "size (before)";
create type public.size as (w bigint, h integer);
alter table public.learner alter column size type public.size using case when size is distinct from null then row((size).w::text::bigint, (size).h)::public.size end;
drop type public."size (before)";
