create type mood as enum ('sad', 'happy');
create table login (id int primary key, ip inet, host inet, at timestamptz, mood mood, flag boolean, r real, n numeric(6,2), b bytea, big int);
insert into login values (1, '10.0.0.1', '10.0.0.2', '2026-01-02 03:04:05.6+02', 'sad', true, 0.1, 1.50, 'abc', 1), (2, '2001:db8::1', null, null, null, null, null, null, null, null);
