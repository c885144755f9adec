-- lossless: allow "Learner"."ID, number", not needed
alter table "Learner" drop column "ID, number";
