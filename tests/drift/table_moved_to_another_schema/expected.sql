alter table old.learner set schema new;
