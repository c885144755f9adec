create table "T on" ("a INDEX ON b" text, "where " int);
