create table a (id int);
grant all on a to drift_reader;
grant all on a to drift_writer with grant option;
create table b (id int);
grant insert on b to drift_reader;
revoke delete on b from postgres;
alter default privileges grant all on tables to drift_reader;
