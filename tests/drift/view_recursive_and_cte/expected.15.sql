create view public.odd as
WITH x AS MATERIALIZED (
         SELECT node.id
           FROM public.node
        )
 SELECT DISTINCT ON (x.id) x.id,
    count(*) OVER w AS n,
    'it''s'::text AS "Quote""d"
   FROM x
  WINDOW w AS (PARTITION BY x.id ORDER BY x.id DESC)
  ORDER BY x.id;
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
 SELECT tree.id,
    tree.depth
   FROM tree;
