create table ev (id int primary key, zone text, at timestamp);
insert into ev values (1, 'UTC', '2024-01-01 10:00'), (2, 'Asia/Tokyo', '2024-01-01 10:00');
