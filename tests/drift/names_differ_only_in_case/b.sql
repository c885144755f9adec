create table learner (name text, "Name" text);
create table "Learner" ("Name" text);
create index learner_name on "Learner" ("Name");
create index "Learner_name" on learner ("Name", name);
