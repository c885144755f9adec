select string_agg(a || '-' || b, ' ' order by a) from pair;
