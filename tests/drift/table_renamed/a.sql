create table student (id bigint generated always as identity primary key, name text not null unique, mentor bigint references student);
create index student_lower on student (lower(name));
create view names as select name from student;
create function student_name(s student) returns text language sql as $$ select s.name $$;
comment on table student is 'people';
grant select on student to drift_reader;
