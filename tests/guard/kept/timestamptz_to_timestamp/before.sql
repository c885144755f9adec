create table event (id int primary key, at timestamptz);
insert into event values (1, '2026-01-02 03:04:05+02');
