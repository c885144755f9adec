insert into learner values (1, 'a'), (2, 'b'), (3, 'b');
