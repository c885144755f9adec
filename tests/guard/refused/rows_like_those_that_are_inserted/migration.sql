insert into feature values (1, true), (2, true);
drop table task;
