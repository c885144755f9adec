create table "Learner" (id bigint primary key, "ID, number" text);
insert into "Learner" values (1, '0001015009087'), (2, '9912310042083');
