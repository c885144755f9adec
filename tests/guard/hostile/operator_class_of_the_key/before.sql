create function any_order(int, int) returns int immutable language sql as 'select 0';
create operator class none for type int using btree as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 any_order(int, int);
create table learner (id int not null, name text);
create index learner_id on learner (id none);
insert into learner values (1, 'Ada'), (2, 'Grace');
