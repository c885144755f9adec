insert into learner values (1, 'Ada', 5, '2020-01-02');
