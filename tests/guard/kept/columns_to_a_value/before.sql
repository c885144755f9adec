create table place (id int primary key, lat float8, lon float8, line_1 text, line_2 text, lowest int, highest int, "From Ö" timestamp, upto timestamp);
insert into place values (1, 51.5, -0.1, 'a', 'b', 1, 5, '2024-01-01 10:00', '2024-01-01 12:00'), (2, 48.8, 2.3, 'c', null, -3, 3, '2024-02-01', null), (3, null, null, null, null, null, null, null, null);
