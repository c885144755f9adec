create table learner_github (id int primary key, github text) partition by hash (id);
create unlogged table learner_github_1 partition of learner_github for values with (modulus 1, remainder 0);
insert into learner_github select id, github from learner;
alter table learner drop column github;
