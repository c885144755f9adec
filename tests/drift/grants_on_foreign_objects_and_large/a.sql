create foreign data wrapper dummy;
create server far foreign data wrapper dummy;
create foreign table ft (a int) server far;
