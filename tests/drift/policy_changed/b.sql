create table learner (id bigint, name text);
alter table learner enable row level security;
create policy p2 on learner for select to drift_reader, drift_writer using (name = current_user or id = 1);
create policy p3 on learner as restrictive for update to drift_writer using (true) with check (id < 10);
create policy p4 on learner for delete using (exists (select from learner l where l.id = learner.id));
comment on policy p4 on learner is 'odd';
