create foreign data wrapper dummy;
grant usage on foreign data wrapper dummy to drift_reader;
create server far foreign data wrapper dummy;
grant usage on foreign server far to drift_reader with grant option;
create foreign table ft (a int) server far;
grant select on ft to drift_reader;
