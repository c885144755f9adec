create subscription s connection 'dbname=nothing' publication p with (connect = false, slot_name = none);
