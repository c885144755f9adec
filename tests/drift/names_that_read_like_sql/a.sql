create table "Review items" (id int primary key, "materialized view " text, "view x" int);
create table "drop table x" (id int primary key, "constraint c" int);
create table "as select on table" ("set not null" int, "renamed to (x)" int);
create view "table v" as select 1 as "index i";
create index "unique index on table" on "Review items" ("view x");
