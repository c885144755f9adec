create table learner (id int primary key, name text);
insert into learner values (1, 'Ada'), (2, 'Grace');
create materialized view old_names as select * from learner;
update learner set name = upper(name);
