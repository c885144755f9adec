create schema "table";
create table "table"."user" ("order" int, "group" text);
