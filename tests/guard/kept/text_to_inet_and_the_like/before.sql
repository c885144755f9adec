create table login (id int primary key, ip text, net text, mac text, code char(4), n varchar(20));
insert into login values (1, '10.0.0.1', '10.0.0.0/8', '08:00:2b:01:02:03', 'ab', '42'), (2, '2001:db8::1', null, null, null, '-7');
