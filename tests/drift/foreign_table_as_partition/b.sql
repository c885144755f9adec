create foreign data wrapper dummy;
create server far foreign data wrapper dummy;
create table learner (id bigint, name text) partition by range (id);
create foreign table learner_far partition of learner for values from (1) to (10) server far;
