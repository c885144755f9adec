create foreign data wrapper dummy validator postgresql_fdw_validator;
create foreign data wrapper other;
create server far foreign data wrapper other;
create foreign table ft (a int) server far;
