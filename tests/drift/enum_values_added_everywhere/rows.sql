insert into learner values (1, 'sad'), (2, 'ok');
