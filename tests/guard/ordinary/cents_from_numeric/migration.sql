alter table t add column cents bigint;
update t set cents = v * 100;
