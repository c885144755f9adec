create type pg_temp.mood as enum ('ada', 'Grace');
alter table learner alter chatname type pg_temp.mood using chatname::pg_temp.mood;
