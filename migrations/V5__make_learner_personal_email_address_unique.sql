alter table learner add constraint learner_personal_email_address_key unique (personal_email_address);
