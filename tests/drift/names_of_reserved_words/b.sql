create schema "table";
create table "table"."user" ("order" bigint primary key, "group" text, "end" date default current_date);
create type "table"."type" as enum ('all', 'any');
create function "table"."case"("when" int, "then" "table"."type") returns int language sql as $$ select 1 $$;
create view "table"."select" as select "order" as "desc", "table"."case"(1, 'any') from "table"."user";
create domain "table"."null" as text check (value <> 'default');
create trigger "trigger" after insert on "table"."user" for each statement execute function suppress_redundant_updates_trigger();
create policy "policy" on "table"."user" using ("order" = 1);
create index "index" on "table"."user" ("group", "order" desc);
