create function lose() returns int language plpgsql as $$
begin
    update learner set chatname = null;
    return 1;
end $$;
declare late scroll cursor with hold for select 0 union all select lose();
fetch 1 from late;
