create table visit (id int, room text);
create materialized view rooms as select id, room from visit;
