alter table doc alter body type jsonb;
alter table bag alter body type jsonb;
