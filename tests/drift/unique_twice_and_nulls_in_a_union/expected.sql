alter table public.tag rename constraint b to c;
alter table public.tag drop constraint one;
drop view public.v;
create table public.room (
    id integer,
    constraint room_five UNIQUE NULLS NOT DISTINCT (id),
    constraint room_four UNIQUE (id),
    constraint room_one EXCLUDE USING btree (id WITH =),
    constraint room_three EXCLUDE USING btree (id WITH =) WHERE ((id > 0))
);
alter table public.room add constraint room_two EXCLUDE USING btree (id WITH =);
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
