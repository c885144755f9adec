alter table doc alter body type jsonb using body::jsonb;
alter table bag alter body type jsonb;
