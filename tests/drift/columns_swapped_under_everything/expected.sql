alter table public.t rename column a to "a (renamed)";
alter table public.t rename column b to a;
alter table public.t rename column c to b;
alter table public.t rename column "a (renamed)" to c;
