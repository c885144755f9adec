create function hush(mood) returns text immutable language sql as $$ select 'glad'::text $$;
create cast (mood as text) with function hush(mood);
update learner set mood = 'sad';
