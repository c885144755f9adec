select r.id, r."materialized view ", d.*, a.* from "Review items" r, "drop table x" d, "as select on table" a
