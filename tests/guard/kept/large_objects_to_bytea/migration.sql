alter table doc add column content bytea;
update doc set content = lo_get(body) where body is not null;
select lo_unlink(body) from doc where body is not null;
alter table doc drop column body;
