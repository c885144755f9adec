create table learner (id bigint primary key);
create view old_view as select id from learner;
create view w as select * from old_view;
grant select on old_view to drift_reader;
