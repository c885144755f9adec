insert into learner values (1, row('s', 'z'), 'a@b', array[row('t', 'y')::address], '[1,3)');
