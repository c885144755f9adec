create table ev (id int primary key, gap timestamp, overlap timestamptz);
insert into ev values (1, '2024-03-31 02:30', '2024-10-27 02:30+02'), (2, '2024-03-31 03:30', '2024-10-27 02:30+01');
