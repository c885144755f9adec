drop publication p2;
alter publication p1 set (publish = 'insert, delete', publish_via_partition_root = true);
alter publication p1 set table only public.a (id, n) where ((n > 5)), table only public.b;
drop publication p3;
create publication p3 for all tables with (publish = 'insert, update, delete, truncate');
create publication p4 for tables in schema public with (publish = 'insert, update, delete, truncate');
comment on publication p4 is 'all of it';
