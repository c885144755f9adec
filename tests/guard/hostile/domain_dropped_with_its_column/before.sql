create domain word as text;
create table learner (id int primary key, w word, ws word[]);
insert into learner values (1, 'a', '{b}');
