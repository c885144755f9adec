create table learner_2024 (id int primary key, name text);
create table learner_2025 (id int primary key, name text);
insert into learner_2024 values (1, 'a');
insert into learner_2025 values (2, 'b');
