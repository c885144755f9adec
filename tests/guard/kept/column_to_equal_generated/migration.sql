alter table p drop column name;
alter table p add column name text generated always as (first || ' ' || last) stored;
