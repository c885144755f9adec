create type "s's"."e's" as enum ('it''s', E'back\\slash', '"');
alter table "s's"."t's" add column "back\slash" text;
alter table "s's"."t's" add column "def's" "s's"."e's" default 'it''s'::"s's"."e's";
alter table "s's"."t's" add constraint "k's" CHECK (("c's" > 0)) not valid;
alter table "s's"."t's" validate constraint "k's";
CREATE INDEX "i's" ON "s's"."t's" USING btree ("c's");
create view "s's"."v's" as
SELECT "t's"."c's" AS "x's",
    'it''s'::text AS y
   FROM "s's"."t's";
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION "s's"."f's"("a's" text DEFAULT 'it''s \ "'::text)
 RETURNS text
 LANGUAGE sql
AS $function$ select 'it''s' || "a's" || '$' $function$;
comment on function "s's"."f's"("a's" text) is 'it''s';
reset check_function_bodies;
