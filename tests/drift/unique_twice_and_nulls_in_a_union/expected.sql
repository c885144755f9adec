alter table public.tag rename constraint b to c;
alter table public.tag drop constraint one;
drop view public.v;
create view public.v as
(
         SELECT tag.id,
            NULL::bigint AS n,
            NULL::text AS t,
            ''::text AS e
           FROM public.tag
        UNION ALL
         SELECT 1 AS id,
            NULL::bigint AS n,
            'x'::text AS t,
            'y'::text AS e
) UNION
 SELECT NULL::integer AS id,
    NULL::bigint AS n,
    NULL::text AS t,
    NULL::text AS e;
