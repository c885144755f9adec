alter index public.p1_k_idx rename to mine;
alter index public.mine set (fillfactor=50);
comment on index public.p2_k_idx is 'of p2';
