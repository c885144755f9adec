-- Everyone so far is in C25. A constant default fills the rows without rewriting the table; whoever comes later says it.
alter table learner add column cohort text not null default 'C25 Data Eng';
alter table learner alter column cohort drop default;
