create table learner (id bigint);
grant select on learner to drift_reader;
alter table learner owner to drift_owner;
create materialized view m as select 1 as one;
alter materialized view m owner to drift_owner;
