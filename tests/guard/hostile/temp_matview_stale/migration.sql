refresh materialized view old_names;
