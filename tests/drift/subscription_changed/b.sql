create subscription "News of all" connection 'dbname=nowhere' publication p, "Q r" with (connect = false, enabled = false, create_slot = false, slot_name = none);
