create schema s;
alter default privileges in schema s grant select on tables to drift_reader;
create table s.with_grant (id int);
create table s.without_grant (id int);
revoke all on s.without_grant from drift_reader;
