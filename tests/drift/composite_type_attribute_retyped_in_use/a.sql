create type size as (w int, h int);
create table learner (id bigint primary key, size size);
