do $$
begin
    create table said (what text);
    insert into said values ($q$ begin; commit; $q$), ('; commit;');
    /* ; commit; */ commit;
    update learner set chatname = 'x' from said where what like '%null%';
end $$;
