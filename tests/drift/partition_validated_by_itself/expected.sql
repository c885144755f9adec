alter table public.base add constraint rooms CHECK ((room > 0)) NOT VALID;
alter table public.visit add constraint "room is there" CHECK ((room IS NOT NULL)) NOT VALID;
alter table public.more validate constraint rooms;
alter table public.visit_1 validate constraint "room is there";
comment on constraint "room is there" on public.visit_2 is 'not yet';
