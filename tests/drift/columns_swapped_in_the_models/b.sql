create table t (id int primary key, b int not null default 1 constraint b_positive check (b > 0), a text default 'b' constraint a_filled check (a <> ''),
    g int generated always as (b * 2) stored, constraint ab unique (b, a));
create index by_b on t (b) include (a); create index by_a on t (lower(a)) where b > 1; create statistics s on b, a from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before update of b on t for each row when (new.b > old.b) execute function f();
create policy p on t using (b > 0) with check (a <> '');
create publication pub for table t (id, b) where (b > 0);
create view v as select b, a from t where b > 0;
grant select (b) on t to drift_reader; comment on column t.b is 'number';
