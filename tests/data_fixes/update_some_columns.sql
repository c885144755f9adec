create table learner (id bigint generated always as identity primary key, name text not null, github_name text);
insert into learner (name, github_name) values ('Ada', 'AdaL'), ('Grace', null), ('Linus', 'torvalds');
-- fix: 2 rows, 2 in all
update learner set github_name = lower(github_name) where github_name is not null and name <> 'Linus';
update learner set github_name = 'grace' where name = 'Grace';
