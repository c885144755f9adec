select lo_unlink(loid) from picture;
alter table picture drop column loid;
