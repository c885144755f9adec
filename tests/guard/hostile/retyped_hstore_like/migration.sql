alter table t alter v type text[] using string_to_array(v, ',');
