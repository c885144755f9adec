alter table t alter v type jsonb using hstore_to_jsonb(v);
