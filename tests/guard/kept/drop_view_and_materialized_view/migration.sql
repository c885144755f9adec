drop view v;
refresh materialized view mv;
drop materialized view mv;
