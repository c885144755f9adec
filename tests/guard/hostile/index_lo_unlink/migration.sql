create index concurrently door_i on door (key_of(photo));
