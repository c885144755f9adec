create table tag (id int primary key, code text, constraint one unique (code), constraint b unique (id));
alter table tag add constraint two unique (code);
create view v as select id, null::integer as n, null as t, '' as e from tag union all select 1, 2, 'x', 'y' union select null, null, null, null;
