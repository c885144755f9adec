alter table public.learner alter column code type character(3) using code::character(3);
alter table public.learner alter column tags type character varying(2)[] using tags::character varying(2)[];
alter table public.learner alter column name type character varying(5);
alter table public.learner alter column born type timestamp with time zone using born::timestamp with time zone;
alter table public.learner alter column n type numeric(5,2);
alter table public.learner alter column big type integer;
alter table public.learner alter column b type bit(3) using b::bit(3);
