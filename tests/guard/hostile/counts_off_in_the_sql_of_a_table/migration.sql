do $$
declare line text;
begin
    for line in select sql from steps order by id loop execute(line); end loop;
end $$;
