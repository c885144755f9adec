insert into learner values (4, 'Tim', null, null);
select quietly();
