create table "Schülerin" ("größe" bigint, "имя" text default 'Ада', "名前" varchar(10) check ("名前" <> '空'), "naïve😀" text);
create type "Stimmung" as enum ('glücklich', '嬉しい');
create view "Übersicht" as select "größe" as "大きさ" from "Schülerin";
create function "größer"("wert" int) returns int language sql as $$ select "wert" + 1 /* größer */ $$;
comment on table "Schülerin" is 'Größe zählt 😀';
create index "größe_index" on "Schülerin" ("größe");
