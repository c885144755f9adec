insert into learner values (1, 'sad', 'ok'), (2, null, null), (3, 'ok', 'ok'); insert into plain values ('sad');
