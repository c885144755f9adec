alter table "Visit" detach partition "Visit 2";
alter table "Visit 2" alter column note type varchar(9);
drop table visit_1;
