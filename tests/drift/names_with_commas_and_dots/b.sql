create schema "s.x, y";
create table "s.x, y"."t.a, c" ("id.x" int primary key, "a.b=d" text, "d, e" text not null, "f (g)" bigint, constraint "u, v.x" unique ("d, e"));
create index "i.x, z" on "s.x, y"."t.a, c" ("f (g)");
create function "s.x, y"."f.x, y"("a, b" int, "c.d" text, "e, f" int default 1) returns int language sql as 'select 2';
