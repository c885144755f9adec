select lo_from_bytea(4712, 'new');
