create table learner (id bigint primary key);
create view new_view as select id from learner;
create view w as select * from new_view;
grant select on new_view to drift_reader;
