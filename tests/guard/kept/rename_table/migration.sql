alter table learner rename to student;
