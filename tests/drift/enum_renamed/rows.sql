insert into learner values (1, 'sad', '{ok}');
