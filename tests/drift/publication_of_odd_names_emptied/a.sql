create table "a (b)" (id int primary key, "c (d)" int);
create table "x where y" (id int primary key);
create schema "s, t";
create table "s, t"."u ""v" (id int primary key);
create publication p for table "a (b)" (id, "c (d)") where (id > 5), "x where y", "s, t"."u ""v";
