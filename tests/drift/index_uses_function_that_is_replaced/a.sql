create function norm(t text) returns text language sql immutable as $$ select lower(t) $$;
create table learner (name text);
create index i on learner (norm(name));
