create table learner (id bigint);
grant select on learner to drift_reader;
alter table learner owner to drift_writer;
create materialized view m as select 1 as one;
