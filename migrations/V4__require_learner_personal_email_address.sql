alter table learner alter column personal_email_address set not null;
