create table learner (id bigint primary key, chatname text unique);
create index learner_lower on learner (lower(chatname));
create view chatty as select chatname from learner;
