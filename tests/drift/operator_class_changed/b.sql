create function cmp2(int, int) returns int language sql immutable as $$ select case when $1 < $2 then 1 when $1 > $2 then -1 else 0 end $$;
create operator class backwards_ops for type int using btree as operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 cmp2(int, int);
create table t (x int);
create index i on t (x backwards_ops);
