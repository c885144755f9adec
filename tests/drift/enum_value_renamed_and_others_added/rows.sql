insert into learner values (1, 'C 25', '{sad,C 25}'), (2, 'it''s "ok"', null);
