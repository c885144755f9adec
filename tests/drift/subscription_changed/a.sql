create subscription "News of all" connection 'dbname=nowhere' publication p with (connect = false, enabled = false, create_slot = false, slot_name = none);
create subscription gone connection 'dbname=nowhere' publication p with (connect = false, enabled = false, create_slot = false, slot_name = none);
