create unlogged table t (id int generated always as identity);
create unlogged table u (id int generated always as identity);
alter sequence u_id_seq set logged;
