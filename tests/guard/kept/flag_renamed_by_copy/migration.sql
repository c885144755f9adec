alter table f add column enabled boolean;
update f set enabled = active;
alter table f drop column active;
