create table t (id int primary key, a int not null default 1 constraint a_positive check (a > 0), b text default 'b' constraint b_filled check (b <> ''),
    g int generated always as (a * 2) stored, constraint ab unique (a, b));
create index by_a on t (a) include (b); create index by_b on t (lower(b)) where a > 1; create statistics s on a, b from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before update of a on t for each row when (new.a > old.a) execute function f();
create policy p on t using (a > 0) with check (b <> '');
create publication pub for table t (id, a) where (a > 0);
create view v as select a, b from t where a > 0;
grant select (a) on t to drift_reader; comment on column t.a is 'number';
