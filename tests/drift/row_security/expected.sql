alter table public.a disable row level security;
alter table public.b enable row level security;
alter table public.b no force row level security;
alter table public.c enable row level security;
alter table public.c force row level security;
