do $$ begin if current_setting('server_version_num')::int >= 150000 then grant set on parameter track_counts to hostile; end if; end $$;
