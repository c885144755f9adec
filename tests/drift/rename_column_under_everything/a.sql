create table cohort (id bigint primary key, name text);
create table learner (
    id bigint primary key,
    cohort bigint constraint learner_cohort references cohort,
    age int constraint learner_age check (age > 0),
    doubled int generated always as (age * 2) stored
);
create index learner_i on learner (cohort) include (age) where age > 5;
create statistics learner_s on cohort, age from learner;
alter table learner enable row level security;
create policy learner_p on learner using (age > 17);
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger learner_t before update of age on learner for each row when (new.age > 3) execute function f();
create function g() returns bigint language sql begin atomic select sum(age) from learner; end;
create materialized view m as select age from learner;
comment on column learner.age is 'in years';
grant select (age) on learner to drift_reader;
create publication p for table learner (id, age);
