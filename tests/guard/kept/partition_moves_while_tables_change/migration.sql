alter table "Visit" detach partition visit_1;
alter table "Visit" alter column id type bigint;
alter table visit_1 alter column id type bigint;
alter table past attach partition visit_1 for values from (0) to (10);
alter table past add column g int generated always as (at * 2) stored;
