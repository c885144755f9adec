insert into learner values (1, 'happy', '{ok,happy}'), (2, 'ok', null);
