create schema "s's";
create table "s's"."t's" ("c's" int);
