alter table "Visit" detach partition "Visit 2";
alter table "Visit" alter column id type bigint, add column g int generated always as (at * 2) stored;
alter table "Visit 2" alter column id set default 1, alter column note type varchar(9);
