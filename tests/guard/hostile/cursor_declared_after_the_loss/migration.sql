update learner set chatname = null;
alter table learner drop column name;
close lossless_before;
declare lossless_before cursor for
    select c.oid::bigint, c.relkind, c.relpersistence, c.relfilenode::bigint, c.reltype::bigint, null::bigint,
           a.attnum, a.attname, a.atttypid::bigint, a.atttypmod, a.attgenerated <> ''
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relname = 'flyway_schema_history';
