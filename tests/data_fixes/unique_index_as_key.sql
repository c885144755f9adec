create table learner (email text not null, country text not null, name text);
create unique index on learner (country, email);
insert into learner values ('a@x', 'ZA', 'a'), ('b@x', 'ZA', 'b');
-- fix: 1 row, 1 in all
update learner set name = upper(name) where email = 'a@x';
