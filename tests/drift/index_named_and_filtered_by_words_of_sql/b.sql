create table "T on" ("a INDEX ON b" text, "where " int);
create unique index "i ON ONLY x" on "T on" ("a INDEX ON b" collate "C" text_pattern_ops) with (fillfactor = 50) where "a INDEX ON b" <> ' INDEX ON ONLY WHERE WITH (x)';
