create table "Learner" ("Id" bigint primary key, "first name" varchar(20) default 'it''s', "select" bigint, "a.b" text not null, "q""q" text collate "C", "$x$" text default '$x$', "new "" one" text);
create index "My Index" on "Learner" ("first name", "a.b");
create view "View.with.dots" as select "a.b", "q""q" as "Q""" from "Learner";
comment on column "Learner"."a.b" is 'dotted';
comment on column "Learner"."q""q" is 'quoted';
alter table "Learner" add constraint "Check "" it" check ("select" > 0);
create sequence "Se.q";
alter table "Learner" alter "select" set default nextval('"Se.q"');
