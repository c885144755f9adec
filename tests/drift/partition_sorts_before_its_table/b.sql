create table learner (id int);
create table zoo (id int, at date, k int, primary key (id, at)) partition by range (at);
create index zoo_k on zoo (k);
create table a_zoo partition of zoo for values from ('2024-01-01') to ('2025-01-01') partition by list (id);
create table a_a_zoo partition of a_zoo for values in (1);
create table b_zoo (id int not null, at date not null, k int, primary key (id, at));
alter table zoo attach partition b_zoo for values from ('2025-01-01') to ('2026-01-01');
create table base (id int primary key, v text);
create table a_kid (w text) inherits (base);
