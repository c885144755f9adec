insert into a1 values (1, 'a'); insert into a2 values (1, 'a'); insert into a3 values (1, 'a'); insert into a4 values (1, 'a'); insert into a5 values (1, 'a'); insert into a6 values (1, 'a');
insert into a7 values (1, 'a'); insert into a8 values (1, 'a'); insert into a9 values (1, 'a'); insert into a10 values (1, 'a'); insert into a11 (c) values ('a'); insert into a12 (c) values ('a');
insert into u8 values ('x'); insert into u9 values ('y'); insert into u10 values ('[1,2)'); select nextval('z3'); insert into base values (7); refresh materialized view z2;
