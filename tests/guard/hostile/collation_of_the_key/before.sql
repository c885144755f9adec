create collation loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create table learner (email text collate loose primary key, name text);
insert into learner values ('A', 'x'), ('b', 'x');
