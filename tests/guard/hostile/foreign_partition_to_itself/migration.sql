alter table all_learners attach partition learner_far for values in (1);
update all_learners set chatname = null;
