insert into old.t values (1, 2);
