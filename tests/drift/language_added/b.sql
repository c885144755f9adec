create trusted language mine handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
comment on language mine is 'plpgsql under another name';
grant usage on language mine to drift_reader;
create extension tcn;
create table t (id int);
create function f() returns int language mine as 'begin return 1; end';
create trigger t after insert on t for each row execute function triggered_change_notification();
