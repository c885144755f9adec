select string_agg(meta::text, ' ') from post;
