-- Required and unique in the end. The rows that are there have no address yet, so that takes three more steps.
alter table learner add column personal_email_address text;

comment on column learner.personal_email_address is 'Where the learner can be reached after leaving, in lower case.';
