create table learner (id bigint generated always as identity (sequence name learner_numbers start with 1000 increment by 10 minvalue 100 maxvalue 99999 cache 5 cycle) primary key);
