create table mark (learner_id int, task text, points int, primary key (learner_id, task));
insert into mark values (1, 'sql', 5), (1, 'java', 6), (2, 'sql', 7);
