insert into learner values (1, 'a'), (9, 'a'), (9, 'a');
insert into plain values (1, 'a'), (-5, null), (7, '');
