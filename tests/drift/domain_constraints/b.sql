create domain age as int constraint small check (value < 200) constraint positive check (value > 0);
create domain email as text default 'a@b' constraint at check (value ~ '@.');
create table learner (id bigint primary key, age age, email email);
