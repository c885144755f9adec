insert into learner values (1, '{a,b}'), (2, null);
