insert into learner values (1, 'Ada', null, null) on conflict do nothing;
insert into learner values (5, 'New', null, null) on conflict do nothing;
