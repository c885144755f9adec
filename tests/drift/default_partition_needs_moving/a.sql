create table l (id bigint, k text) partition by list (k);
create table l_rest partition of l default;
