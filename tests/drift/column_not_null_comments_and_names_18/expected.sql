alter table public.t rename constraint x to "x (renamed)";
alter table public.t rename constraint y to "y (renamed)";
alter domain public.d rename constraint d_not_null to must;
comment on constraint must on domain public.d is 'must';
alter domain public.e drop not null;
create table public.n (
    a integer constraint "N n" not null
);
comment on constraint "N n" on public.n is 'new';
alter table public.t rename constraint "x (renamed)" to y;
comment on constraint y on public.t is 'why';
alter table public.t rename constraint "y (renamed)" to x;
comment on constraint t_c_not_null on public.t is 'why not';
alter table public.t validate constraint d_there;
alter table public.t validate constraint e_there;
alter table public.t rename constraint e_there to e_is_there;
comment on constraint e_is_there on public.t is 'e';
