alter table learner add column note text not null default 'x';
