create table learner (id bigint, name text, secret text);
grant select, delete on learner to drift_reader with grant option;
grant update (secret), references (id) on learner to drift_writer;
grant select on learner to public;
create view v as select id from learner;
grant select on v to drift_reader, drift_writer;
create sequence s;
grant usage on s to drift_reader;
