create table learner_2026 () inherits (learner);
with moved as (delete from only learner returning *) insert into learner_2026 select * from moved;
