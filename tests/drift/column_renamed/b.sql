create table learner (id bigint primary key, rocketchat_user text unique);
create index learner_lower on learner (lower(rocketchat_user));
create view chatty as select rocketchat_user as chatname from learner;
