create table learner (id bigint, name text);
alter table learner enable row level security;
create policy p1 on learner using (id > 0);
create policy p2 on learner for select to drift_reader using (name = current_user);
create policy p3 on learner for insert to drift_writer with check (id < 100);
