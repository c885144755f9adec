create materialized view public."More rooms" as
SELECT id,
    room AS "Room"
   FROM public.visit;
alter materialized view public."More rooms" replica identity nothing;
alter materialized view public."More rooms" alter column "Room" set statistics 7;
alter materialized view public.rooms replica identity full;
alter materialized view public.rooms alter column id set (n_distinct=5);
alter materialized view public.rooms alter column room set storage external;
alter materialized view public.rooms alter column room set compression pglz;
alter materialized view public.rooms alter column room set statistics 50;
