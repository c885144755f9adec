select string_agg(name, ' ') from a;
