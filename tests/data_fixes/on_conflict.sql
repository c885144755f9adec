create table learner (email text primary key, name text);
insert into learner values ('a@x', 'a');
-- fix: 2 rows, 2 in all
insert into learner values ('a@x', 'A'), ('b@x', 'B') on conflict (email) do update set name = excluded.name returning *;
