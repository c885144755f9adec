alter table t alter v type integer using -v;
