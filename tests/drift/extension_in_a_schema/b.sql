create schema tools;
create schema other;
create extension "uuid-ossp" schema other;
create extension btree_gist schema tools;
comment on extension btree_gist is 'for exclusion';
create table t (id uuid default other.uuid_generate_v4(), r tsrange, exclude using gist (id with =, r with &&));
