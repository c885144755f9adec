create table learner (id bigint generated always as identity primary key, name text not null unique, mentor bigint references learner);
create index learner_lower on learner (lower(name));
create view names as select name from learner;
create function student_name(s learner) returns text language sql as $$ select s.name $$;
comment on table learner is 'people';
grant select on learner to drift_reader;
