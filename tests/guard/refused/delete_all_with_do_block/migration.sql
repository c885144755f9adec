do $$ begin
    delete from learner;
end $$;
