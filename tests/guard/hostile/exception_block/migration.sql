do $$
begin
    begin
        delete from learner;
        raise exception 'back';
    exception when others then
        update learner set chatname = null;
    end;
end $$;
