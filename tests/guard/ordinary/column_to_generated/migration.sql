alter table t drop column name;
alter table t add column name text generated always as (first || ' ' || last) stored;
