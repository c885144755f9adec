create type mood as enum ('sad', 'happy');
create function mood_text(mood) returns text language sql immutable as $$ select initcap(textin(enum_out($1))) $$;
create cast (mood as text) with function mood_text(mood);
create table person (id int primary key, mood mood, moods mood[], name text);
insert into person values (1, 'sad', '{sad,happy}', 'Ada'), (2, 'happy', null, null);
