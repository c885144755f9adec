create foreign data wrapper dummy;
create foreign data wrapper other;
create server far foreign data wrapper dummy;
create foreign table ft (a int) server far;
