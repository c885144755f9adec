create temporary table learner as select * from public.learner;
delete from learner;
delete from public.learner where id = 1;
