create table log_2026_01 (like log);
with moved as (delete from log_rest where at < '2026-02-01' returning *) insert into log_2026_01 select * from moved;
alter table log attach partition log_2026_01 for values from ('2026-01-01') to ('2026-02-01');
