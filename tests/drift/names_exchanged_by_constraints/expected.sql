alter table public.t rename constraint w to "w (renamed)";
alter table public.t rename constraint x to "x (renamed)";
alter table public.t rename constraint y to "y (renamed)";
alter table public.t rename constraint z to w;
alter table public.t rename constraint "w (renamed)" to x;
alter table public.t rename constraint "x (renamed)" to y;
alter table public.t rename constraint "y (renamed)" to z;
