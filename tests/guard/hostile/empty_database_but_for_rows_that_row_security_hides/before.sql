create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
alter table learner enable row level security;
alter table learner force row level security;
create policy p on learner using (false);
