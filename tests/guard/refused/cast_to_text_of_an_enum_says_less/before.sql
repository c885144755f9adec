create type mood as enum ('sad', 'happy');
create function mood_text(mood) returns text language sql immutable as $$ select 'some mood' $$;
create cast (mood as text) with function mood_text(mood);
create table person (id int primary key, mood mood);
insert into person values (1, 'sad'), (2, 'happy');
