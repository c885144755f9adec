create table person (id bigint primary key, name text);
create table learner (id bigint primary key, person_id bigint references person);
