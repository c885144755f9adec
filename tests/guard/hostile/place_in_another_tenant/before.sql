create schema acme;
create schema zeta;
create table acme.invoice (id int primary key, amount int);
create table zeta.invoice (id int primary key, amount int);
insert into acme.invoice select n, 100 from generate_series(1, 9) n;
insert into zeta.invoice select n, 100 from generate_series(1, 9) n;
