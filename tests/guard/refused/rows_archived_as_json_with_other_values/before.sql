create table ev (id int primary key, code varchar(5), price numeric(10,2));
insert into ev select i, 'A' || (1000 + i), i + .25 from generate_series(1,20) i;
