create type size as (width int, h int);
create table learner (id bigint primary key, size size);
