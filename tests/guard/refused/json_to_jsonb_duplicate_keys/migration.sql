alter table doc alter column body type jsonb;
