select string_agg(name, ' ') from old_names;
