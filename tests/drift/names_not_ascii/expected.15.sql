create type public."Stimmung" as enum ('glücklich', '嬉しい');
comment on table public."Schülerin" is 'Größe zählt 😀';
alter table public."Schülerin" alter column "größe" type bigint;
alter table public."Schülerin" alter column "名前" type character varying(10);
alter table public."Schülerin" add column "naïve😀" text;
alter table public."Schülerin" alter column "имя" set default 'Ада'::text;
alter table public."Schülerin" add constraint "Schülerin_名前_check" CHECK ((("名前")::text <> '空'::text)) not valid;
alter table public."Schülerin" validate constraint "Schülerin_名前_check";
CREATE INDEX "größe_index" ON public."Schülerin" USING btree ("größe");
create view public."Übersicht" as
SELECT "Schülerin"."größe" AS "大きさ"
   FROM public."Schülerin";
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public."größer"(wert integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select "wert" + 1 /* größer */ $function$;
reset check_function_bodies;
