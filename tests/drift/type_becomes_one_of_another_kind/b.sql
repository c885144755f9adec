create domain mood as text check (value in ('sad', 'happy'));
create table size (id int primary key);
create table learner (id int primary key, feels mood, felt mood[], wears size);
