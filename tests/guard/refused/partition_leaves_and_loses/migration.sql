alter table "Visit" alter column id type bigint;
alter table "Visit" detach partition "Visit 2";
delete from visit_21 where id = 4;
