select lo_from_bytea(4711, 'secret'), lo_from_bytea(4712, 'other');
