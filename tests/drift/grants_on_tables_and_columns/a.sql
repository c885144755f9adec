create table learner (id bigint, name text, secret text);
grant select, insert on learner to drift_reader;
grant update (name) on learner to drift_writer;
create view v as select id from learner;
create sequence s;
grant all on s to drift_reader;
