alter schema old rename to new;
alter table new.t rename to u;
alter table new.u rename constraint t_pkey to u_pkey;
