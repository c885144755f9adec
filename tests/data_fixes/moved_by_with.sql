create table learner (id int primary key, name text);
create table left_us (id int primary key, name text, at timestamptz default now());
insert into learner select n, 'n' || n from generate_series(1, 5) as n;
-- fix: 2 rows, 4 in all
/* a comment; with a semicolon */ with gone as (delete from learner where id > 3 returning *)
insert into left_us (id, name) select * from gone; -- done;
