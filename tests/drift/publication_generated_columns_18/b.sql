-- from 18
create table a (id bigint primary key, n int generated always as (1) stored);
create publication p for table a with (publish_generated_columns = stored);
