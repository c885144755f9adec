alter table public.u set logged;
create unlogged table public.v (
    id integer generated always as identity not null
);
alter sequence public.t_id_seq set logged;
alter sequence public.u_id_seq set unlogged;
alter sequence public.v_id_seq set logged;
