delete from learner where id_number is null;
