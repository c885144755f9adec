drop foreign table public.ft;
drop server far;
alter foreign data wrapper dummy validator postgresql_fdw_validator;
create server far foreign data wrapper other;
create foreign table public.ft (
    a integer
) server far;
