create table ev (id int primary key, at timestamp not null, too timestamptz, day date);
insert into ev values (1, '2024-01-01 10:00', '2024-01-01 10:00+02', '2024-01-01'), (2, '2024-07-01 10:00:00.123', '2024-07-01 10:00+00', '2024-07-01');
create table bag (at timestamp);
insert into bag values ('2024-01-01 10:00'), ('2024-01-01 10:00');
