create table learner (id bigint primary key, name text collate "C", other text);
create index on learner (name);
create view names as select name from learner order by name;
