create subscription s connection 'dbname=nowhere' publication p with (connect = false, enabled = false, create_slot = false, slot_name = none);
