create domain age as int constraint positive check (value >= 0) default 18;
create domain email as text check (value ~ '@') not null;
create table learner (id bigint primary key, age age, email email);
