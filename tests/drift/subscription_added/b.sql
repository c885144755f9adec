create table t (id int);
create subscription fresh connection 'dbname=nowhere' publication p with (connect = false, enabled = false, create_slot = false, slot_name = none);
