create table s.with_grant (
    id integer
);
create table s.without_grant (
    id integer
);
revoke select on s.without_grant from drift_reader;
