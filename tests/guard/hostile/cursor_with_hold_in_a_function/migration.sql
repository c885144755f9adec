create function lose() returns int language plpgsql as $$
begin
    update learner set chatname = null;
    return 1;
end $$;
do $$
begin
    execute 'declare late cursor with ' || 'hold for select lose()';
end $$;
