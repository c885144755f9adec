create table learner (id bigint primary key, mood text not null default 'ok');
