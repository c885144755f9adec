create table cohort (id bigint primary key, name text);
create table learner (
    id bigint primary key,
    class bigint constraint learner_cohort references cohort,
    years int constraint learner_age check (years > 0),
    doubled int generated always as (years * 2) stored
);
create index learner_i on learner (class) include (years) where years > 5;
create statistics learner_s on class, years from learner;
alter table learner enable row level security;
create policy learner_p on learner using (years > 17);
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger learner_t before update of years on learner for each row when (new.years > 3) execute function f();
create function g() returns bigint language sql begin atomic select sum(years) from learner; end;
create materialized view m as select years as age from learner;
comment on column learner.years is 'in years';
grant select (years) on learner to drift_reader;
create publication p for table learner (id, years);
