create table node (id bigint primary key, parent bigint references node);
create recursive view tree (id, depth) as
    select id, 0 from node where parent is null union all
    select n.id, t.depth + 1 from node n join tree t on t.id = n.parent;
create view odd as with x as materialized (select id from node) select distinct on (id) id, count(*) over w as n, 'it''s' as "Quote""d" from x window w as (partition by id order by id desc) order by id;
