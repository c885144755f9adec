insert into learner values (1), (2);
insert into "Event, 1" (learner_id, at, line, k) values (1, '1999-05-05', 'one', 'b'), (2, '2001-01-01', null, null), (null, '1999-05-05', 'one', 'b');
insert into follow select at, id from "Event, 1" where id < 7;
