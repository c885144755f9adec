create table learner (id bigint);
grant select on learner to drift_writer with grant option;
set role drift_writer;
grant select on learner to drift_reader;
reset role;
