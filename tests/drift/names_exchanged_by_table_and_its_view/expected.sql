alter view public.b rename to "b (before)";
alter table public.a rename to b;
alter view public."b (before)" rename to a;
