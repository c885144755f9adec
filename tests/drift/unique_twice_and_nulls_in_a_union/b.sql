create table tag (id int, code text, constraint two unique (code), constraint three unique (code), constraint b unique (id), constraint c primary key (id));
create view v as select id, null::bigint as n, null::text as t, ''::text as e from tag union all select 1, null, 'x', 'y' union select null, null, null, null;
