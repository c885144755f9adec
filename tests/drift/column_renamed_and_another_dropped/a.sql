create table learner (id int primary key, chatname text, age int, note text);
