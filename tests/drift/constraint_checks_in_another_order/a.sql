create table learner (age int check (age > 17), name text check (name <> ''), check (age < 100));
