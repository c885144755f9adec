create unlogged table t (id int generated always as identity);
alter sequence t_id_seq set logged;
create table u (id int generated always as identity);
alter sequence u_id_seq set unlogged;
create unlogged table v (id int generated always as identity);
alter sequence v_id_seq set logged;
