create type size as (w bigint, h int);
create table learner (id bigint primary key, size size);
