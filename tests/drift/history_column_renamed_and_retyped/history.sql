alter table learner rename age to years;
alter table learner alter years type bigint, alter years drop not null;
