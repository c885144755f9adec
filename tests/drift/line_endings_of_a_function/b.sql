create function f() returns int language plpgsql as '
begin
    return 1;
end';
create view v as select 1 as one;
comment on view v is 'one
two';
do $$ begin execute E'create procedure p() language plpgsql as ''begin\r\n    null;\r\nend'''; end $$;
