create table learner (id bigint primary key, gone int, chatname text, name text);
alter table learner drop gone;
