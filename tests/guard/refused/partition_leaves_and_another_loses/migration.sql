alter table "Visit" detach partition "Visit 2";
alter table "Visit" alter column note type varchar(9) using null;
