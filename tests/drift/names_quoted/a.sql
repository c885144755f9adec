create table "Learner" ("Id" bigint primary key, "first name" text, "select" int, "a.b" text, "q""q" text, "$x$" text);
create index "My Index" on "Learner" ("first name");
