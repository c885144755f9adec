alter table t alter v type jsonb using v::jsonb;
