create table t (id int, c int constraint k check (c > 0), d int, constraint u unique (d));
create function f() returns trigger language plpgsql as 'begin return new; end';
create constraint trigger g after insert on t for each row execute function f(); create constraint trigger h after update on t for each row execute function f(); create trigger i after insert on t for each row execute function f();
