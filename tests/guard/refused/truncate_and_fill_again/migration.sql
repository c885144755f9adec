truncate learner;
insert into learner values (1, 'Ada', 'ada', null), (2, 'Grace', 'Grace', '9912310042083'), (3, 'Linus', null, null);
