create schema "s's";
create table "s's"."t's" ("c's" int constraint "k's" check ("c's" > 0), "back\slash" text);
create type "s's"."e's" as enum ('it''s', 'back\slash', '"');
create function "s's"."f's"("a's" text default 'it''s \ "') returns text language sql as $$ select 'it''s' || "a's" || '$' $$;
comment on function "s's"."f's"(text) is 'it''s';
create index "i's" on "s's"."t's" ("c's");
create view "s's"."v's" as select "c's" as "x's", 'it''s'::text as y from "s's"."t's";
alter table "s's"."t's" add "def's" "s's"."e's" default 'it''s';
