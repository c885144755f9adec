create function norm(t text, more text default '') returns text language sql immutable as $$ select lower(t) || more $$;
create table learner (name text);
create index i on learner (norm(name));
