alter table public.learner alter column age type bigint;
alter table public.learner alter column name type character varying(30);
alter index public.learner_sum alter column 1 set statistics 33;
