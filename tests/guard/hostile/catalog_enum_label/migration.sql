update pg_enum set enumlabel = 'glad' where enumlabel = 'sad';
