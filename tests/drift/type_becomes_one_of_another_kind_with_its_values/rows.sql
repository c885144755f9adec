insert into learner values (1, 'happy', '{sad,null}', '{happy}', row('2026-01-01', 'sad'), 'large'), (2, null, null, null, null, 'small');
