alter table t alter v type integer using (not v)::int;
