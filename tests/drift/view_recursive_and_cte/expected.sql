create view public.odd as
WITH x AS MATERIALIZED (
         SELECT node.id
           FROM public.node
        )
 SELECT DISTINCT ON (id) id,
    count(*) OVER w AS n,
    'it''s'::text AS "Quote""d"
   FROM x
  WINDOW w AS (PARTITION BY id ORDER BY id DESC)
  ORDER BY id;
create view public.tree as
WITH RECURSIVE tree(id, depth) AS (
         SELECT node.id,
            0 AS "?column?"
           FROM public.node
          WHERE (node.parent IS NULL)
        UNION ALL
         SELECT n.id,
            (t.depth + 1)
           FROM (public.node n
             JOIN tree t ON ((t.id = n.parent)))
        )
 SELECT id,
    depth
   FROM tree;
