create type pair2 as (a int, b int);
alter table learner alter v type pair2 using row((v).a, (v).b::int)::pair2;
