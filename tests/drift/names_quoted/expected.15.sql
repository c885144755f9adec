drop index public."My Index";
create sequence public."Se.q";
alter table public."Learner" alter column "first name" type character varying(20);
alter table public."Learner" alter column "select" type bigint;
alter table public."Learner" alter column "a.b" set not null;
comment on column public."Learner"."a.b" is 'dotted';
alter table public."Learner" alter column "q""q" type text collate "C";
comment on column public."Learner"."q""q" is 'quoted';
alter table public."Learner" add column "new "" one" text;
alter table public."Learner" alter column "$x$" set default '$x$'::text;
alter table public."Learner" alter column "first name" set default 'it''s'::character varying;
alter table public."Learner" alter column "select" set default nextval('public."Se.q"'::regclass);
alter table public."Learner" add constraint "Check "" it" CHECK (("select" > 0)) not valid;
alter table public."Learner" validate constraint "Check "" it";
CREATE INDEX "My Index" ON public."Learner" USING btree ("first name", "a.b");
create view public."View.with.dots" as
SELECT "Learner"."a.b",
    "Learner"."q""q" AS "Q"""
   FROM public."Learner";
