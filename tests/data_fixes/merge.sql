create table learner (email text primary key, name text);
create table incoming (email text, name text);
insert into learner values ('a@x', 'a'), ('c@x', 'c');
insert into incoming values ('a@x', 'A'), ('b@x', 'B'), ('c@x', null);
-- fix: 3 rows, 3 in all
merge into learner using incoming on learner.email = incoming.email
 when matched and incoming.name is null then delete
 when matched then update set name = incoming.name
 when not matched then insert values (incoming.email, incoming.name);
