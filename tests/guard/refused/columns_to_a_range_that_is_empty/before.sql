create table booking (id int primary key, starts date not null, ends date not null);
insert into booking values (1, '2024-01-01', '2024-01-05'), (2, '2024-02-01', '2024-02-01');
