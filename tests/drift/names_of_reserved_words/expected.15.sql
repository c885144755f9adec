create type "table".type as enum ('all', 'any');
create domain "table"."null" as text constraint null_check CHECK ((VALUE <> 'default'::text));
alter table "table"."user" alter column "order" type bigint;
alter table "table"."user" alter column "order" set not null;
alter table "table"."user" add column "end" date default CURRENT_DATE;
alter table "table"."user" add constraint user_pkey PRIMARY KEY ("order");
CREATE INDEX index ON "table"."user" USING btree ("group", "order" DESC);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION "table"."case"("when" integer, "then" "table".type)
 RETURNS integer
 LANGUAGE sql
AS $function$ select 1 $function$;
create view "table"."select" as
SELECT "user"."order" AS "desc",
    "table"."case"(1, 'any'::"table".type) AS "case"
   FROM "table"."user";
CREATE TRIGGER trigger AFTER INSERT ON "table"."user" FOR EACH STATEMENT EXECUTE FUNCTION suppress_redundant_updates_trigger();
create policy policy on "table"."user" to public using (("order" = 1));
reset check_function_bodies;
