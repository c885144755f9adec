create table a (id int);
grant select on a to drift_reader;
grant select, insert on a to drift_writer with grant option;
create table b (id int);
grant all on b to drift_reader;
revoke all on b from postgres;
grant select on b to postgres;
alter default privileges grant select on tables to drift_reader;
