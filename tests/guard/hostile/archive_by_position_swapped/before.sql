create table t (id int primary key, home text, work text);
insert into t values (1, '021 555 1234', '082 555 9876'), (2, '021 444 0000', '083 111 2222');
