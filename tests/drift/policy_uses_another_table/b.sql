create table learner (id bigint, owner text);
create table team (id int, name varchar(20), member text);
alter table learner enable row level security;
create function in_team(t text) returns bool language sql stable as $$ select true $$;
create policy p on learner using (owner in (select member from team where in_team(team.name)));
