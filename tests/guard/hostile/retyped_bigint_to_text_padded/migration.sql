alter table t alter v type text using lpad(v::text, 3, '0');
