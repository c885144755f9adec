create table cohort (id bigint primary key);
create publication pub;
