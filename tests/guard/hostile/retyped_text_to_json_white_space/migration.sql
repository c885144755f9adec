alter table t alter v type json using v::json;
