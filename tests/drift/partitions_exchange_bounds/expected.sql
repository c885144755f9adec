alter table public.p1 rename to "p1 (renamed)";
alter table public.p2 rename to p1;
alter table public."p1 (renamed)" rename to p2;
