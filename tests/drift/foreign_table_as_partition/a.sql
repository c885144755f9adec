create foreign data wrapper dummy;
create server far foreign data wrapper dummy;
create table learner (id bigint, name text) partition by range (id);
