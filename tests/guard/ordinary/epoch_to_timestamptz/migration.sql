alter table t add column at timestamptz;
update t set at = to_timestamp(v);
