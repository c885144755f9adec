with gone as (delete from learner where id = 3 returning *)
insert into learner select 4, first_name, chatname, id_number from gone;
