create table m (id int primary key, v float8);
insert into m values (1, 0.123456789012345), (2, 0.5);
