alter table picture add column data bytea;
update picture set data = lo_get(loid);
select lo_unlink(loid) from picture;
alter table picture drop column loid;
