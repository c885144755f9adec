create table learner (id bigint primary key, age int);
create function age_of(l learner) returns bigint language sql stable as $$ select l.age::bigint $$;
create view ages as select age_of(l) from learner l;
