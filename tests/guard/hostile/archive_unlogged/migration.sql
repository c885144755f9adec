create unlogged table learner_github as select id, github from learner;
alter table learner drop column github;
