create table l (kind text) partition by list (kind);
create table l1 partition of l for values in ('a', 'b', null);
create table l3 partition of l for values in ('c');
create table h (id bigint) partition by hash (id);
create table h0 partition of h for values with (modulus 2, remainder 0);
create table h1 partition of h for values with (modulus 4, remainder 1);
create table h3 partition of h for values with (modulus 4, remainder 3);
