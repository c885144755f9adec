alter table doc add column content bytea;
update doc set content = lo_get(body) where id = 1;
select lo_unlink(body) from doc;
