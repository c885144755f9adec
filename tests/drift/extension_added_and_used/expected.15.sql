create extension citext schema public version '1.6';
comment on extension citext is 'data type for case-insensitive character strings';
create extension hstore schema public version '1.8';
comment on extension hstore is 'data type for storing sets of (key, value) pairs';
create extension pg_trgm schema public version '1.6';
comment on extension pg_trgm is 'text similarity measurement and index searching based on trigrams';
alter table public.learner add column email public.citext;
alter table public.learner add column extra public.hstore default '"a"=>"1"'::public.hstore;
alter table public.learner add constraint learner_email_key UNIQUE (email);
CREATE INDEX learner_name_idx ON public.learner USING gin (name public.gin_trgm_ops);
create view public.v as
SELECT public.similarity(learner.name, (learner.email)::text) AS similarity
   FROM public.learner;
