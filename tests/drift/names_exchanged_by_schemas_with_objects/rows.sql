insert into one.t (c) values ('a'); insert into two.t (d) values (3); insert into two.u values ('x');
