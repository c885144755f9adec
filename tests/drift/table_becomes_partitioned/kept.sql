select 'rows', e::text from "Event, 1" e union all select 'log', id::text from log
union all select 'next', concat(nextval(pg_get_serial_sequence('"Event, 1"', 'id')) > 7, nextval(pg_get_serial_sequence('"Event, 1"', 'n')) > 3)
union all select 'follow', follow::text from follow order by 1, 2
