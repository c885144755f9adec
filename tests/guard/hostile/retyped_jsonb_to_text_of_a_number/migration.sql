alter table t alter v type text using v #>> '{}';
