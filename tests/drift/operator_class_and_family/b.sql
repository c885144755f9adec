create function cmp(int, int) returns int language sql immutable as $$ select case when $1 < $2 then 1 when $1 > $2 then -1 else 0 end $$;
create operator family backwards using btree;
create operator class backwards_ops for type int using btree family backwards as operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 cmp(int, int);
alter operator family backwards using btree add operator 1 >(int, bigint);
comment on operator class backwards_ops using btree is 'other way';
create table t (x int);
create index on t (x backwards_ops);
