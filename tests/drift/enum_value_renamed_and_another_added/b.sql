create type mood as enum ('low', 'sad', 'fine', 'happy', 'Über "it''s"');
create table person (id int primary key, mood mood);
