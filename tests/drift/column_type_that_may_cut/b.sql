create table learner (id int primary key, code char(3), tags varchar(2)[], name varchar(5), born timestamptz, n numeric(5, 2), big int, b bit(3));
