create table learner (id bigint, owner text);
create table team (name text, member text);
alter table learner enable row level security;
