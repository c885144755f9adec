create domain age as int;
alter domain age add constraint positive check (value >= 0) not valid;
create table learner (age age);
