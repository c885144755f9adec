create type feeling as enum ('sad', 'ok');
create table learner (id bigint primary key, mood feeling not null default 'ok', list feeling[]);
