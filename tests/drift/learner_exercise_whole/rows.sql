insert into learner (first_name, surname, chatname) values ('Ada', 'Lovelace', 'ada'), ('Grace', 'Hopper', null);
