create table learner (
    id bigint primary key,
    age bigint,
    doubled bigint generated always as (age * 2) stored,
    constraint learner_grown check (age > 0)
);
alter table learner enable row level security;
create policy grown on learner for select to drift_reader using (age > 17);
comment on policy grown on learner is 'Adults.';
create rule no_old as on insert to learner where new.age > 100 do instead nothing;
create function stop() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger learner_age before update of age on learner for each row when (new.age is distinct from old.age) execute function stop();
create statistics learner_age_id on age, id from learner;
