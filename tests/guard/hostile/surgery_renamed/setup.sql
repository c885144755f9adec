create schema far;
create extension pg_surgery schema far;
alter function far.heap_force_kill rename to tidy;
