alter table learner add column at timestamptz not null default clock_timestamp();
