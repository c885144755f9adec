create table contact (id int primary key, home_phone text, work_phone text);
insert into contact select n, '021-' || n, '082-' || n from generate_series(1, 9) n;
