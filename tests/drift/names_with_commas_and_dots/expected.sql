alter table "s.x, y"."t.a, b" rename to "t.a, c";
alter table "s.x, y"."t.a, c" rename column "a.b=c" to "a.b=d";
alter table "s.x, y"."t.a, c" rename constraint "t.a, b_pkey" to "t.a, c_pkey";
alter table "s.x, y"."t.a, c" rename constraint "u, v.w" to "u, v.x";
alter index "s.x, y"."i.x, y" rename to "i.x, z";
drop function "s.x, y"."f.x, y"("a, b" integer, "c.d" text);
alter table "s.x, y"."t.a, c" alter column "d, e" set not null;
alter table "s.x, y"."t.a, c" alter column "f (g)" type bigint;
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION "s.x, y"."f.x, y"("a, b" integer, "c.d" text, "e, f" integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$select 2$function$;
reset check_function_bodies;
