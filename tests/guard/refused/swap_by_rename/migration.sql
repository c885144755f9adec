create table learner_new (like learner including all);
insert into learner_new select id, first_name, lower(chatname), id_number from learner;
alter table learner rename to learner_old;
alter table learner_new rename to learner;
drop table learner_old;
