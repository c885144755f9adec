create domain age as bigint check (value > 0);
create domain grown as age check (value > 17);
create table learner (id bigint primary key, age age default 5, grown grown, ages age[]);
create index on learner (age);
