alter table t alter email type citext;
