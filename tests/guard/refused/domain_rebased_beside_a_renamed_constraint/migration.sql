alter domain year rename constraint recent to after_2000;
update pg_catalog.pg_type set typbasetype = 'oid'::regtype where typname = 'year';
