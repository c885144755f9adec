drop cast (public.size as text);
drop cast (integer as public.size);
create cast (integer as public.size) with function public.to_size(integer) as assignment;
create cast (text as public.size) with inout as implicit;
comment on cast (text as public.size) is 'read';
