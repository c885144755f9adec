create extension pg_trgm version '1.5';
create table t (x text);
