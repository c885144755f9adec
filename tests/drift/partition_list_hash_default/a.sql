create table l (kind text) partition by list (kind);
create table l1 partition of l for values in ('a', 'b');
create table l2 partition of l default;
create table h (id bigint) partition by hash (id);
create table h0 partition of h for values with (modulus 2, remainder 0);
create table h1 partition of h for values with (modulus 2, remainder 1);
