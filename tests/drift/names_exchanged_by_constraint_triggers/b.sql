create table t (id int, c int constraint g check (c > 0), d int, constraint h unique (d));
create function f() returns trigger language plpgsql as 'begin return new; end';
create constraint trigger k after insert on t for each row execute function f(); create constraint trigger i after update on t for each row execute function f(); create trigger u after insert on t for each row execute function f();
