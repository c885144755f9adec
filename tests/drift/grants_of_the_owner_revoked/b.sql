create table learner (id bigint);
revoke update, delete on learner from postgres;
create function f() returns int language sql as 'select 1';
revoke all on function f from postgres, public;
