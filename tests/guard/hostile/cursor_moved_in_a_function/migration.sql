do $$
declare c refcursor := 'lossless' || '_before';
begin
    move forward all in c;
    delete from learner;
end $$;
