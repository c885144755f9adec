create type mood as enum ('sad', 'ok', 'happy');
create table person (id int primary key, mood mood);
