drop index public."unique index on table";
comment on table public."drop table x" is 'view; renamed to y (same attribute number: a rename, not a new column)';
alter table public."Review items" alter column id type bigint;
alter table public."Review items" alter column "materialized view " type character varying(70);
alter table public."Review items" alter column "materialized view " set not null;
alter table public."Review items" add column "view y" integer;
comment on column public."Review items"."view y" is 'renamed to (x)';
alter table public."Review items" add column "default x" integer default 7;
alter table public."as select on table" alter column "set not null" set not null;
alter table public."as select on table" alter column "renamed to (x)" type bigint;
alter table public."drop table x" alter column "constraint c" type bigint;
alter table public."drop table x" add constraint "drop table x_constraint c_check" CHECK (("constraint c" > 0)) not valid;
alter table public."drop table x" validate constraint "drop table x_constraint c_check";
CREATE INDEX "unique index on table" ON public."Review items" USING btree (id, "view y");
create or replace view public."table v" as
SELECT 1 AS "index i",
    2 AS "index j";
alter table public."Review items" drop column "view x";
