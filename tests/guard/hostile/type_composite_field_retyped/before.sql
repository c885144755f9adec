create type pair as (a int, b numeric);
create table learner of pair;
insert into learner values (1, 2.5);
