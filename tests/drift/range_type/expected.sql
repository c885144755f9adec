alter table public.t alter column m type text using m::text;
alter table public.t alter column r type text using r::text;
drop type public.float_range;
create type public.float_range as range (subtype = double precision, subtype_diff = float8mi, multirange_type_name = public.float_ranges);
alter table public.t alter column r type public.float_range using r::public.float_range;
alter table public.t alter column m type public.float_ranges using m::public.float_ranges;
