do $$ begin execute E'create function f() returns int language plpgsql as ''\r\nbegin\r\n    return 1;\r\nend''';
execute E'create view v as select 1 as one'; execute E'comment on view v is ''one\r\ntwo''';
end $$;
create procedure p() language plpgsql as 'begin
    null;
end';
