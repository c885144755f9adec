-- as psql needs it
START TRANSACTION;
alter table learner rename name to first_name;
END TRANSACTION;
-- done
