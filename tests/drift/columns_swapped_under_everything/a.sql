create table other (x int primary key);
create table t (id int primary key, a int not null default 1 constraint a_positive check (a > 0), b text collate "C" default 'b' constraint b_filled check (b <> ''), c numeric default 2.5,
    g int generated always as (a * 2) stored, h text generated always as (b || '!') stored,
    constraint ab unique (a, b), constraint to_other foreign key (a) references other);
create index by_a on t (a) include (b); create index by_b on t (lower(b)) where a > 1; create statistics s on a, b from t;
alter table t alter a set statistics 200; alter table t alter b set statistics 300; alter table t alter b set storage external; alter table t alter a set (n_distinct = 5);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before update of a on t for each row when (new.a > old.a and new.b is not null) execute function f();
create policy p on t using (a > 0) with check (b <> ''); alter table t enable row level security;
create rule r as on update to t where new.a > 5 do also select old.b;
create publication pub for table t (id, a, b) where (a > 0);
create view v as select a, b from t where a > 0; create materialized view m as select a as x, b as y from t; create function q() returns int language sql begin atomic; select max(a) from t; end;
grant select (a) on t to drift_reader; grant update (b) on t to drift_writer; comment on column t.a is 'number'; comment on column t.b is 'text';
create table heir (z int) inherits (t); create table ref (y text, n int, constraint to_t foreign key (n, y) references t (a, b));
