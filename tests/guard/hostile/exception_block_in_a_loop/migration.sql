do $$
begin
    for n in 1..200 loop
        begin
            update learner set chatname = null where id = n;
            if n > 2 then raise exception 'back'; end if;
        exception when others then null;
        end;
    end loop;
end $$;
