alter table "learner""; drop table x; --" drop column "a'b\";
