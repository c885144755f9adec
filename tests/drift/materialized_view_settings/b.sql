create table visit (id int, room text);
create materialized view rooms as select id, room from visit;
alter materialized view rooms alter room set statistics 50, alter room set storage external, alter id set (n_distinct = 5);
alter materialized view rooms alter room set compression pglz;
alter table rooms replica identity full;
create materialized view "More rooms" as select id, room as "Room" from visit;
alter materialized view "More rooms" alter "Room" set statistics 7;
alter table "More rooms" replica identity nothing;
