create procedure p(a int, b int default 3) language sql as $$ select a $$;
create procedure q(inout a int) language plpgsql security definer as $$ begin a := 2; end $$;
comment on procedure q is 'q';
grant execute on procedure q to drift_writer;
