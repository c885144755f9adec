alter table learner alter column id_number type bigint using id_number::bigint;
