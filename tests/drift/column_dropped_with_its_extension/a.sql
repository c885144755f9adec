create extension hstore;
create extension citext;
create table learner (id int primary key, tags hstore, email citext);
create table gone (id int primary key, tags hstore[]);
