create domain flag as boolean;
create domain code as char(5);
create domain amount as numeric(8, 2);
create table t (id int primary key, a boolean, b char(5), c inet, d numeric(8, 2), e regclass, f point);
insert into t values (1, true, 'ab', '10.0.0.1', 1.50, 't', '(1,2)'), (2, null, null, null, 2.00, null, null);
