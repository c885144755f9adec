create schema "s.x, y";
create table "s.x, y"."t.a, b" ("id.x" int primary key, "a.b=c" text, "d, e" text, "f (g)" int, constraint "u, v.w" unique ("d, e"));
create index "i.x, y" on "s.x, y"."t.a, b" ("f (g)");
create function "s.x, y"."f.x, y"("a, b" int, "c.d" text) returns int language sql as 'select 1';
