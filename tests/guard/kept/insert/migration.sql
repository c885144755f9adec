insert into learner values (4, 'Tim', 'timbl', null);
