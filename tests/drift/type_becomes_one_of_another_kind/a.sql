create type mood as enum ('sad', 'happy');
create type size as enum ('small', 'large');
create domain label as text;
create table learner (id int primary key, feels mood, felt mood[], wears size, called label);
