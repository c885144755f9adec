create schema other;
alter extension "uuid-ossp" set schema other;
alter extension btree_gist set schema tools;
comment on extension btree_gist is 'for exclusion';
alter table public.t alter column id set default other.uuid_generate_v4();
