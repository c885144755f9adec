alter table t add column uid uuid not null default gen_random_uuid();
alter table t drop constraint t_pkey;
alter table t add primary key (uid);
alter table t rename id to old_id;
