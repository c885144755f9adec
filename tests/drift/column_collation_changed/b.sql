create table learner (id bigint primary key, name text collate "POSIX", other text collate "C");
create index on learner (name);
create view names as select name from learner order by name;
