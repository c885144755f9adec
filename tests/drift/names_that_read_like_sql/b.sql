create table "Review items" (id bigint primary key, "materialized view " varchar(70) not null, "view y" int, "default x" int default 7);
create table "drop table x" (id int primary key, "constraint c" bigint check ("constraint c" > 0));
create table "as select on table" ("set not null" int not null, "renamed to (x)" bigint);
create view "table v" as select 1 as "index i", 2 as "index j";
create index "unique index on table" on "Review items" (id, "view y");
comment on column "Review items"."view y" is 'renamed to (x)';
comment on table "drop table x" is 'view; renamed to y (same attribute number: a rename, not a new column)';
