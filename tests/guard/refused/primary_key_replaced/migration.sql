alter table t add column uuid uuid default gen_random_uuid();
alter table t drop column id;
alter table t add primary key (uuid);
