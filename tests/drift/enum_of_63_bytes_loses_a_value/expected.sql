alter type public.an_enum_type_whose_name_is_so_long_that_it_has_exactly_63_bytes rename to "an_enum_type_whose_name_is_so_long_that_it_ha 106dbf86 (before)";
create type public.an_enum_type_whose_name_is_so_long_that_it_has_exactly_63_bytes as enum ('c', 'a');
alter table public.t alter column e type public.an_enum_type_whose_name_is_so_long_that_it_has_exactly_63_bytes using e::text::public.an_enum_type_whose_name_is_so_long_that_it_has_exactly_63_bytes;
drop type public."an_enum_type_whose_name_is_so_long_that_it_ha 106dbf86 (before)";
