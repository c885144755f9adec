create type mood as (sad boolean, happy boolean);
create table size (id int primary key);
create type label as range (subtype = text);
create table learner (id int primary key, feels mood, felt mood[], wears size, called label);
