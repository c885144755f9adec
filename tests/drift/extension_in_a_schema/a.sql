create schema tools;
create extension "uuid-ossp" schema tools;
create extension btree_gist;
create table t (id uuid default tools.uuid_generate_v4(), r tsrange, exclude using gist (id with =, r with &&));
