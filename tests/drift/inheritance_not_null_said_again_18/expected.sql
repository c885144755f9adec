create table public.learner () inherits (public.person);
alter table public.learner alter column id set not null;
create table public.teacher () inherits (public.person);
create table public.visit (
    id integer not null,
    day date not null
) partition by RANGE (id);
create table public.visit1 partition of public.visit FOR VALUES FROM (1) TO (2);
alter table public.visit1 alter column day set not null;
