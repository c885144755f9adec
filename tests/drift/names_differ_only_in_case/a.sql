create table learner (name text);
create table "Learner" (name text);
create index learner_name on learner (name);
create index "Learner_name" on "Learner" (name);
